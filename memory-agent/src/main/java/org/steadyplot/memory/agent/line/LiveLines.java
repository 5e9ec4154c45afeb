package org.steadyplot.memory.agent.line;

import java.util.Arrays;
import org.steadyplot.memory.agent.histogram.ClassHistogram;

/**
 * How the live set of the whole heap changes over the first occurrences of each line on a thread. Each end of such an occurrence forces a
 * collection.
 */
final class LiveLines {
    private static final long CLOSED = -1;

    private final int most;
    private long[] bytes = {};
    private int[] measured = {};
    private long[] at = {};

    /** @param most how many occurrences of a line are measured */
    LiveLines(int most) {
        this.most = most;
    }

    void enter(int depth, int parent, int parentSlot, int endSlot) {
        if (depth >= at.length) {
            at = Arrays.copyOf(at, 2 * depth + 16);
        }
        if (endSlot > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(endSlot, 2 * bytes.length));
            measured = Arrays.copyOf(measured, bytes.length);
        }
        at[depth] = CLOSED;
        if (parent >= 0 && at[parent] != CLOSED) {
            long now = ClassHistogram.liveBytes();
            bytes[parentSlot] += now - at[parent];
            at[parent] = now;
        }
    }

    /** Whether the next line is at one end of an occurrence that is measured. */
    boolean reads(int depth, int to) {
        return at[depth] != CLOSED || measured[to] < most;
    }

    void line(int depth, int from, int to) {
        boolean open = at[depth] != CLOSED;
        boolean next = measured[to] < most;
        long now = ClassHistogram.liveBytes();
        if (open) {
            bytes[from] += now - at[depth];
        }
        at[depth] = next ? now : CLOSED;
        measured[to] += next ? 1 : 0;
    }

    void exit(int depth, int slot, int parent) {
        boolean open = at[depth] != CLOSED;
        boolean outer = parent >= 0 && at[parent] != CLOSED;
        if (!open && !outer) {
            return;
        }
        long now = ClassHistogram.liveBytes();
        if (open) {
            bytes[slot] += now - at[depth];
            at[depth] = CLOSED;
        }
        if (outer) {
            at[parent] = now;
        }
    }

    int slots() {
        return bytes.length;
    }

    long bytes(int slot) {
        return bytes[slot];
    }

    int measured(int slot) {
        return measured[slot];
    }
}
