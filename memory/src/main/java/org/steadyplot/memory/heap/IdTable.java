package org.steadyplot.memory.heap;

import java.util.Arrays;

/** Ids in ascending order, each with a value (for objects where they begin in the file); the place here is the number of what the id names. */
final class IdTable {
    private final long[] ids;
    private final long[] values;
    private final int size;
    private final int shift;
    private final int[] buckets;

    /** Takes both arrays over. Of an id that comes twice the first is kept. */
    IdTable(long[] ids, long[] values) {
        long[][] sorted = sorted(ids, values);
        this.ids = sorted[0];
        this.values = sorted[1];
        size = dropRepeats();
        long span = size == 0 ? 0 : this.ids[size - 1] - this.ids[0];
        int bits = 0;
        while (Long.compareUnsigned(span >>> bits, Math.max(1, size / 2)) >= 0) {
            bits++;
        }
        shift = bits;
        buckets = new int[(int) (span >>> bits) + 2];
        int next = 0;
        for (int bucket = 0; bucket < buckets.length; bucket++) {
            while (next < size && (this.ids[next] - this.ids[0] >>> bits) < bucket) {
                next++;
            }
            buckets[bucket] = next;
        }
    }

    int size() {
        return size;
    }

    long id(int number) {
        return ids[number];
    }

    long value(int number) {
        return values[number];
    }

    /** The number of what has this id, or -1. */
    int find(long id) {
        if (size == 0 || id < ids[0] || id > ids[size - 1]) {
            return -1;
        }
        int bucket = (int) (id - ids[0] >>> shift);
        int found = Arrays.binarySearch(ids, buckets[bucket], buckets[bucket + 1], id);
        return found < 0 ? -1 : found;
    }

    private int dropRepeats() {
        int kept = 0;
        for (int i = 0; i < ids.length; i++) {
            if (kept == 0 || ids[i] != ids[kept - 1]) {
                ids[kept] = ids[i];
                values[kept++] = values[i];
            }
        }
        return kept;
    }

    /** Stable radix sort by bytes, of those bytes that differ; no sort where the dump is in order, as most are. */
    private static long[][] sorted(long[] ids, long[] values) {
        long differ = 0;
        boolean ordered = true;
        for (int i = 1; i < ids.length; i++) {
            differ |= ids[i] ^ ids[0];
            ordered &= ids[i - 1] <= ids[i];
        }
        if (ordered) {
            return new long[][] {ids, values};
        }
        long[] fromIds = ids;
        long[] fromValues = values;
        long[] toIds = new long[ids.length];
        long[] toValues = new long[ids.length];
        for (int shift = 0; shift < 64; shift += 8) {
            if ((differ >>> shift & 0xFF) == 0) {
                continue;
            }
            int flip = shift == 56 ? 0x80 : 0;
            int[] places = new int[257];
            for (long id : fromIds) {
                places[((int) (id >>> shift & 0xFF) ^ flip) + 1]++;
            }
            for (int i = 0; i < 256; i++) {
                places[i + 1] += places[i];
            }
            for (int i = 0; i < fromIds.length; i++) {
                int place = places[(int) (fromIds[i] >>> shift & 0xFF) ^ flip]++;
                toIds[place] = fromIds[i];
                toValues[place] = fromValues[i];
            }
            long[] swap = fromIds;
            fromIds = toIds;
            toIds = swap;
            swap = fromValues;
            fromValues = toValues;
            toValues = swap;
        }
        return new long[][] {fromIds, fromValues};
    }
}
