package org.steadyplot.raster.png;

import java.util.Arrays;

/** Lengths of spans of equal pixels, compared many at a time. */
final class Spans {
    /**
     * {@link Arrays#mismatch(int[], int, int, int[], int, int)} computes byte offsets as an {@code int} and crashes the JVM past
     * 2 GiB (seen on OpenJDK 17.0.15).
     */
    private static final int SAFE_END = 1 << 28;

    private Spans() {}

    /** How many pixels from {@code from} and from {@code otherFrom} on are equal, at most {@code length}. */
    static int equal(int[] pixels, int from, int[] other, int otherFrom, int length) {
        if (length > SAFE_END - from || length > SAFE_END - otherFrom) {
            return equalOneByOne(pixels, from, other, otherFrom, length);
        }
        int n = Arrays.mismatch(pixels, from, from + length, other, otherFrom, otherFrom + length);
        return n < 0 ? length : n;
    }

    /** How many pixels from {@code from} on equal the one before it, at most {@code length}. */
    static int constant(int[] pixels, int from, int length) {
        return equal(pixels, from, pixels, from - 1, length);
    }

    private static int equalOneByOne(int[] pixels, int from, int[] other, int otherFrom, int length) {
        int n = 0;
        while (n < length && pixels[from + n] == other[otherFrom + n]) {
            n++;
        }
        return n;
    }
}
