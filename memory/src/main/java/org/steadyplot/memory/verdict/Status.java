package org.steadyplot.memory.verdict;

/** What can be said of a figure, or of all of them. */
public enum Status {
    /** It grows, steadily, and nothing it has seen gives the memory back. */
    LEAK,
    /** It does not grow by more than the bound that the finding names. */
    FLAT,
    /** Neither can be said; the finding names the {@link Reason}. */
    INCONCLUSIVE
}
