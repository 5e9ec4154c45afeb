package org.steadyplot.raster.png;

import java.util.Arrays;

/** Up to 256 colours in the order of their first use, found again by a small hash table. */
final class Palette {
    static final int LARGEST = 256;
    static final int FULL = -1;
    private static final int BITS = 12;

    /** Open addressing; 0 in {@link #slots} marks a free place, else index + 1. */
    final int[] keys = new int[1 << BITS];

    final short[] slots = new short[1 << BITS];
    final int[] colors = new int[LARGEST];
    int size;

    void clear() {
        size = 0;
        Arrays.fill(slots, (short) 0);
    }

    static int hash(int color) {
        return color * 0x9E3779B1 >>> 32 - BITS;
    }

    /** The colour's index, a new one at its first use, or {@link #FULL}. */
    int index(int color) {
        int at = hash(color);
        while (slots[at] != 0) {
            if (keys[at] == color) {
                return slots[at] - 1;
            }
            at = at + 1 & (1 << BITS) - 1;
        }
        if (size == LARGEST) {
            return FULL;
        }
        keys[at] = color;
        colors[size++] = color;
        slots[at] = (short) size;
        return size - 1;
    }

    /** Whether every colour has alpha 255. */
    boolean opaque() {
        int all = -1;
        for (int i = 0; i < size; i++) {
            all &= colors[i];
        }
        return all >>> 24 == 255;
    }
}
