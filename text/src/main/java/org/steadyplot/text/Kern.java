package org.steadyplot.text;

import org.jspecify.annotations.Nullable;

/** Pair kerning from the horizontal format 0 subtables of the {@code kern} table; pairs are sorted, as the format demands. */
final class Kern {
    private static final int MAX_SUBTABLES = 64;

    private final Bytes table;
    private final int[] pairs;
    private final int[] counts;
    private final boolean[] overrides;
    private final int subtables;

    private Kern(Bytes table) {
        this.table = table;
        int declared = Math.min(table.u16(2), MAX_SUBTABLES);
        pairs = new int[declared];
        counts = new int[declared];
        overrides = new boolean[declared];
        int used = 0;
        int at = 4;
        for (int i = 0; i < declared && at + 14 <= table.length(); i++) {
            // A table with one subtable can be longer than its 16-bit length field holds.
            int end = declared == 1 ? table.length() : Math.min(at + table.u16(at + 2), table.length());
            int coverage = table.u16(at + 4);
            if ((coverage & ~8) == 1 && end >= at + 14) {
                pairs[used] = at + 14;
                counts[used] = Math.min(table.u16(at + 6), (end - at - 14) / 6);
                overrides[used] = (coverage & 8) != 0;
                used++;
            }
            if (end <= at) {
                break;
            }
            at = end;
        }
        subtables = used;
    }

    static @Nullable Kern of(@Nullable Bytes table) {
        if (table == null || table.length() < 4) {
            return null;
        }
        Kern kern = new Kern(table);
        return kern.subtables == 0 ? null : kern;
    }

    /** Font units to add between two glyphs. */
    int between(int left, int right) {
        int sum = 0;
        for (int i = 0; i < subtables; i++) {
            int value = find(i, (long) left << 16 | right);
            sum = overrides[i] && value != 0 ? value : sum + value;
        }
        return sum;
    }

    private int find(int subtable, long key) {
        int low = 0;
        int high = counts[subtable] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = pairs[subtable] + 6 * middle;
            long pair = table.u32(at);
            if (pair == key) {
                return table.s16(at + 4);
            }
            if (pair < key) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }
}
