package org.steadyplot.memory.agent.allocation;

import java.io.File;
import java.io.IOException;
import org.steadyplot.memory.agent.AgentSession;
import org.steadyplot.memory.agent.JvmFolder;
import org.steadyplot.memory.agent.histogram.HeapDump;

/**
 * Decides when the heap is dumped, for the paths that hold what grew: while the program runs, when the live set has grown much and a dump takes
 * little of the time; and at the end if it is then larger than in the dump that is there. One dump is kept, that of the largest live set.
 */
final class HeapDumps {
    private static final double MUCH_MORE = 1.5;
    private static final double MORE = 1.05;
    private static final long SMALL = 8 << 20;
    private static final double SHARE = 0.04;
    private static final double BYTES_PER_NANO = 0.15;

    private final JvmFolder folder;
    private final When when;
    private final long mostBytes;
    private long dumpedMillis;
    private long dumpedBytes;
    private long first;

    /** When dumps are taken. */
    enum When {
        NEVER,
        AUTO,
        ALWAYS
    }

    HeapDumps(JvmFolder folder, When when, long mostBytes) {
        this.folder = folder;
        this.when = when;
        this.mostBytes = mostBytes;
    }

    /** Called with exact live sets while the program runs. */
    void suspect(long liveBytes, long elapsedNanos) {
        if (first == 0) {
            first = liveBytes;
        }
        boolean large = liveBytes > MUCH_MORE * Math.max(first, dumpedBytes) && liveBytes > SMALL;
        if (when == When.AUTO && large && liveBytes / BYTES_PER_NANO < SHARE * elapsedNanos) {
            dump(liveBytes);
        }
    }

    /** Called at the end of the program, before anything is released. */
    void atEnd(long liveBytes) {
        boolean wanted = when == When.ALWAYS
                || when == When.AUTO && liveBytes > SMALL && liveBytes > MORE * Math.max(first, dumpedBytes);
        if (wanted) {
            dump(liveBytes);
        }
    }

    private void dump(long liveBytes) {
        if (liveBytes > mostBytes) {
            AgentSession.note("no heap dump: " + (liveBytes >> 20) + " MiB live are more than the " + (mostBytes >> 20)
                    + " MiB that may be dumped");
            return;
        }
        long millis = System.currentTimeMillis();
        try {
            HeapDump.write(folder, millis, liveBytes);
            if (dumpedMillis != 0) {
                File old = folder.file(HeapDump.file(dumpedMillis)).toFile();
                if (!old.delete()) {
                    AgentSession.note("an older heap dump could not be deleted: " + old);
                }
            }
            dumpedMillis = millis;
            dumpedBytes = liveBytes;
        } catch (IOException | RuntimeException e) {
            AgentSession.note("no heap dump: " + e.getMessage());
        }
    }
}
