package org.steadyplot.batch;

import java.util.Arrays;

/** Names seen so far with the number each came with, as hashes: 16 bytes a name. */
final class NameSet {
    /** Names beyond this number are not looked at. */
    static final long MOST = 4_000_000;

    private long[] hashes = new long[1 << 10];
    private long[] numbers = new long[1 << 10];
    private int size;

    NameSet() {
        Arrays.fill(numbers, -1);
    }

    /** The number of an earlier name that may be the same (their hashes are), or -1. */
    long add(String name, long number) {
        if (2 * size >= numbers.length) {
            grow();
        }
        long hash = hash(name);
        int slot = slot(hash);
        if (numbers[slot] >= 0) {
            return numbers[slot];
        }
        hashes[slot] = hash;
        numbers[slot] = number;
        size++;
        return -1;
    }

    private int slot(long hash) {
        int mask = numbers.length - 1;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (numbers[slot] >= 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldNumbers = numbers;
        hashes = new long[2 * oldHashes.length];
        numbers = new long[2 * oldNumbers.length];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] >= 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }

    /** FNV-1a with the finish of MurmurHash 3. */
    private static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
