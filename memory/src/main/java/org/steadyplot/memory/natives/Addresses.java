package org.steadyplot.memory.natives;

import java.util.Arrays;
import org.steadyplot.memory.MemoryException;

/** For each address when it was last given out, by which stack and how large, and when it was last freed. Open addressing, linear probing. */
final class Addresses {
    private static final int MOST = 1 << 25;
    private static final int NONE = -1;

    private long[] keys = new long[1 << 12];
    private long[] allocated = new long[1 << 12];
    private long[] freed = new long[1 << 12];
    private long[] sizes = new long[1 << 12];
    private int[] stacks = filled(1 << 12);
    private int count;

    private static int[] filled(int length) {
        int[] stacks = new int[length];
        Arrays.fill(stacks, NONE);
        return stacks;
    }

    void allocated(long address, long time, int stack, long size) {
        int at = place(address);
        if (at >= 0 && (stacks[at] == NONE || time >= allocated[at])) {
            allocated[at] = time;
            stacks[at] = stack;
            sizes[at] = size;
        }
    }

    void freed(long address, long time) {
        int at = place(address);
        if (at >= 0) {
            freed[at] = Math.max(freed[at], time);
        }
    }

    /** Bytes by stack of what was given out up to a time and not freed. */
    long[] live(int stackCount, long until) {
        long[] sums = new long[stackCount];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0 && stacks[i] != NONE && allocated[i] > freed[i] && allocated[i] <= until) {
                sums[stacks[i]] += sizes[i];
            }
        }
        return sums;
    }

    private int place(long address) {
        if (address == 0) {
            return -1;
        }
        if (2 * count >= keys.length) {
            grow();
        }
        int at = slot(keys, address);
        if (keys[at] == 0) {
            keys[at] = address;
            count++;
        }
        return at;
    }

    private static int slot(long[] keys, long address) {
        long hash = address * 0x9E37_79B9_7F4A_7C15L;
        int at = (int) (hash >>> 32) & keys.length - 1;
        while (keys[at] != 0 && keys[at] != address) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        int length = 2 * keys.length;
        if (length > MOST) {
            throw new MemoryException(
                    "more than " + MOST / 2 + " addresses; record a shorter time, or with a larger interval");
        }
        long[] newKeys = new long[length];
        long[] newAllocated = new long[length];
        long[] newFreed = new long[length];
        long[] newSizes = new long[length];
        int[] newStacks = filled(length);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int at = slot(newKeys, keys[i]);
                newKeys[at] = keys[i];
                newAllocated[at] = allocated[i];
                newFreed[at] = freed[i];
                newSizes[at] = sizes[i];
                newStacks[at] = stacks[i];
            }
        }
        keys = newKeys;
        allocated = newAllocated;
        freed = newFreed;
        sizes = newSizes;
        stacks = newStacks;
    }
}
