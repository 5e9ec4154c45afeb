package org.steadyplot.memory.where;

import java.nio.file.Path;

/**
 * Live bytes by stack at a moment, as the agent wrote it.
 *
 * @param file in the collapsed format
 * @param millis when, in milliseconds since 1970
 * @param liveBytes sum over the stacks
 * @param iteration how many iterations were marked before; -1 if they are not counted
 */
public record Snapshot(Path file, long millis, Kind kind, long liveBytes, long iteration) {
    /** Why it was taken. */
    public enum Kind {
        /** The largest live set after a collection. */
        PEAK,
        /** At the end of the program. */
        EXIT,
        /** When memory had run out. */
        OOM,
        /** From time to time. */
        TIMED,
        /** On request. */
        ASKED
    }
}
