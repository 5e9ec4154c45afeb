package org.steadyplot.memory.api;

/** The end of one round of a program's repeated work, told to the memory tools. */
public final class Iteration {
    private Iteration() {}

    /**
     * Marks the end of an iteration: the next request, file, chart. All iterations should do the same kind of work, since the tools compare the
     * memory held after them. Without the agent the method is empty and costs nothing; with it, a checkpoint may be taken on the calling thread,
     * which forces garbage collections.
     */
    public static void mark() {
        // Filled in by the agent as it loads the class.
    }
}
