package org.steadyplot.memory;

/** Which figure of the operating system counts as the memory of a process. */
public enum MemoryMetric {
    /** Resident set size: pages in memory, those shared with other processes counted in full. Costs microseconds. */
    RSS,
    /** Proportional set size: a page shared by n processes counts 1/n. The system walks all pages of the process for it. */
    PSS,
    /** Unique set size: pages that no other process shares, so what its end would free. As costly as PSS. */
    USS;

    /** Whether a reading is cheap enough for any interval. */
    boolean cheap() {
        return this == RSS;
    }
}
