package org.steadyplot.memory.heap;

import java.util.Arrays;

/** A growing list of ints in pieces, so that growth neither copies nor doubles. */
final class Ints {
    private static final int BITS = 18;
    private static final int PIECE = 1 << BITS;

    private int[][] pieces = new int[16][];
    private long size;

    long size() {
        return size;
    }

    void add(int value) {
        int piece = (int) (size >>> BITS);
        int at = (int) size & PIECE - 1;
        if (at == 0) {
            if (piece == pieces.length) {
                pieces = Arrays.copyOf(pieces, 2 * piece);
            }
            pieces[piece] = new int[PIECE];
        }
        pieces[piece][at] = value;
        size++;
    }

    int get(long index) {
        return pieces[(int) (index >>> BITS)][(int) index & PIECE - 1];
    }

    void set(long index, int value) {
        pieces[(int) (index >>> BITS)][(int) index & PIECE - 1] = value;
    }
}
