package org.steadyplot.memory.agent.iteration;

import org.jspecify.annotations.Nullable;

/**
 * The addresses that the Java heap reserves, from the layout that HotSpot prints: {@code [0x.., 0x..)} or {@code [0x.., 0x..,
 * 0x..)} for each generation or for the whole. ZGC prints none, but names its memory.
 */
final class HeapRange {
    private static final int HEX = 16;

    private final long low;
    private final long high;
    private final boolean named;

    private HeapRange(long low, long high, boolean named) {
        this.low = low;
        this.high = high;
        this.named = named;
    }

    /** Of a layout; null is none. */
    static HeapRange of(@Nullable String layout) {
        long low = Long.MAX_VALUE;
        long high = 0;
        if (layout == null) {
            return new HeapRange(low, high, false);
        }
        for (int at = layout.indexOf("[0x"); at >= 0; at = layout.indexOf("[0x", at + 1)) {
            int end = layout.indexOf(')', at);
            if (end < 0) {
                break;
            }
            for (String word : layout.substring(at + 1, end).split(",")) {
                long address = address(word.strip());
                if (address > 0) {
                    low = Math.min(low, address);
                    high = Math.max(high, address);
                }
            }
        }
        return new HeapRange(low, high, layout.contains("ZHeap"));
    }

    private static long address(String word) {
        try {
            return word.startsWith("0x") ? Long.parseUnsignedLong(word.substring(2), HEX) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Whether the heap can be told from other memory. */
    boolean known() {
        return named || low < high;
    }

    boolean holds(long address) {
        return address >= low && address < high;
    }
}
