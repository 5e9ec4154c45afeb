package org.steadyplot.memory.agent.line;

/** What the code put into measured methods calls. A call of such a method holds the recorder and its depth in two local variables. */
public abstract class LineRecorder {
    LineRecorder() {}

    /** The depth of the call that was entered last. */
    public abstract int depth();

    /** A line of the source begins. */
    public abstract void line(int depth, int slot);

    /** Control jumped into the middle of a line; it begins unless it is the one that the call is at. */
    public abstract void arrive(int depth, int slot);

    /** The call ends, by return or by exception. */
    public abstract void exit(int depth);

    /**
     * A constructor calls another one, whose exceptions no code of this one can see: its call leaves the recorder, and {@link #resume} brings it
     * back. The result, and those of {@link #start} and {@link #startBytes} right after, are to be given back.
     */
    public abstract long suspend(int depth);

    /** When the call began that was just suspended. */
    public abstract long start(int depth);

    /** The resident memory when the call began that was just suspended. */
    public abstract long startBytes(int depth);

    /** The other constructor has returned to this line of a method. */
    public abstract void resume(long suspended, long start, long startBytes, int depth, int id, int slot);
}
