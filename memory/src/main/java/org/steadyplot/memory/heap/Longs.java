package org.steadyplot.memory.heap;

import java.util.Arrays;

/** A growing list of longs in pieces, so that growth neither copies nor doubles. */
final class Longs {
    private static final int BITS = 17;
    private static final int PIECE = 1 << BITS;

    private long[][] pieces = new long[16][];
    private int size;

    int size() {
        return size;
    }

    void add(long value) {
        int piece = size >>> BITS;
        int at = size & PIECE - 1;
        if (at == 0) {
            if (piece == pieces.length) {
                pieces = Arrays.copyOf(pieces, 2 * piece);
            }
            pieces[piece] = new long[PIECE];
        }
        pieces[piece][at] = value;
        size++;
    }

    /** All values; the list is empty afterwards and each piece is dropped as soon as it is copied. */
    long[] drain() {
        long[] all = new long[size];
        for (int piece = 0, done = 0; done < size; piece++) {
            int part = Math.min(PIECE, size - done);
            System.arraycopy(pieces[piece], 0, all, done, part);
            pieces[piece] = new long[0];
            done += part;
        }
        size = 0;
        return all;
    }
}
