package org.steadyplot.memory.agent.line;

import java.util.Arrays;

/**
 * Calls of a method on a thread: the first ones and, of the later ones, the longest, which are what can be told apart in a plot; all are counted.
 * A call is five numbers: start and end in nanoseconds of the JVM's clock, resident bytes at both, level.
 */
final class CallLog {
    static final int START = 0;
    static final int START_BYTES = 1;
    static final int END = 2;
    static final int END_BYTES = 3;
    static final int LEVEL = 4;
    static final int STRIDE = 5;

    /** How many of the first and how many of the longest are kept. */
    static final int KEPT = 1000;

    private static final int FIRST_ROOM = 16;

    private long[] first = new long[FIRST_ROOM * STRIDE];
    private long[] longest = {};
    private int firsts;
    private int longs;
    private long count;

    long count() {
        return count;
    }

    /** Whether the next call makes the tables grow. */
    boolean isFull() {
        return firsts < KEPT ? firsts * STRIDE == first.length : longest.length == 0;
    }

    void add(long start, long startBytes, long end, long endBytes, int level) {
        count++;
        if (firsts < KEPT) {
            if (firsts * STRIDE == first.length) {
                first = Arrays.copyOf(first, Math.min(2 * first.length, KEPT * STRIDE));
            }
            put(first, firsts, start, startBytes, end, endBytes, level);
            firsts++;
            return;
        }
        if (longest.length == 0) {
            longest = new long[KEPT * STRIDE];
        }
        if (longs < KEPT) {
            up(start, startBytes, end, endBytes, level);
        } else if (end - start > duration(0)) {
            down(start, startBytes, end, endBytes, level);
        }
    }

    /** Adds what another log of the method kept, and its count. */
    void addAll(CallLog other) {
        long others = count + other.count;
        long[] rows = other.kept();
        for (int i = 0; i < rows.length; i += STRIDE) {
            add(rows[i + START], rows[i + START_BYTES], rows[i + END], rows[i + END_BYTES], (int) rows[i + LEVEL]);
        }
        count = others;
    }

    /** The calls that were kept, one after the other. */
    long[] kept() {
        int head = Math.min(firsts, first.length / STRIDE);
        long[] rows = Arrays.copyOf(first, (head + longs) * STRIDE);
        System.arraycopy(longest, 0, rows, head * STRIDE, longs * STRIDE);
        return rows;
    }

    /** The longest calls are a heap with the shortest of them on top. */
    private long duration(int row) {
        return longest[row * STRIDE + END] - longest[row * STRIDE + START];
    }

    private void up(long start, long startBytes, long end, long endBytes, int level) {
        int at = longs++;
        while (at > 0 && duration((at - 1) / 2) > end - start) {
            System.arraycopy(longest, (at - 1) / 2 * STRIDE, longest, at * STRIDE, STRIDE);
            at = (at - 1) / 2;
        }
        put(longest, at, start, startBytes, end, endBytes, level);
    }

    private void down(long start, long startBytes, long end, long endBytes, int level) {
        int at = 0;
        while (2 * at + 1 < longs) {
            int child = 2 * at + 1;
            child += child + 1 < longs && duration(child + 1) < duration(child) ? 1 : 0;
            if (duration(child) >= end - start) {
                break;
            }
            System.arraycopy(longest, child * STRIDE, longest, at * STRIDE, STRIDE);
            at = child;
        }
        put(longest, at, start, startBytes, end, endBytes, level);
    }

    private static void put(long[] rows, int row, long start, long startBytes, long end, long endBytes, int level) {
        int at = row * STRIDE;
        rows[at + START] = start;
        rows[at + START_BYTES] = startBytes;
        rows[at + END] = end;
        rows[at + END_BYTES] = endBytes;
        rows[at + LEVEL] = level;
    }
}
