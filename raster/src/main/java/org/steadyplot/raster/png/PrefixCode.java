package org.steadyplot.raster.png;

import java.util.Arrays;

/**
 * Builds complete, length-limited canonical prefix codes for Deflate (RFC 1951, section 3.2.2).
 *
 * <p>Code lengths come from the in-place algorithm of Moffat and Katajainen (1995) on the sorted frequencies; lengths past the
 * limit are cut and the Kraft sum is then brought back to exactly one. There are always at least two codes, so that every
 * code is complete: some decoders reject anything else.
 */
final class PrefixCode {
    /** Per symbol: the code, bits in the order they are written, shifted left by four, or-ed with its length; 0 if unused. */
    final int[] codes;

    private final int limit;
    private final long[] sorted;
    private final long[] weights;
    private final int[] lengthCounts = new int[16];
    private final int[] nextCode = new int[16];

    PrefixCode(int symbols, int limit) {
        this.limit = limit;
        codes = new int[symbols];
        sorted = new long[symbols];
        weights = new long[symbols];
    }

    /** Length of a symbol's code in bits, 0 if it has none. */
    int length(int symbol) {
        return codes[symbol] & 15;
    }

    /** The number of symbols up to the last used one, at least {@code minimum}. */
    int used(int minimum) {
        int n = codes.length;
        while (n > minimum && codes[n - 1] == 0) {
            n--;
        }
        return n;
    }

    void build(int[] frequencies) {
        int n = 0;
        for (int s = 0; s < codes.length; s++) {
            if (frequencies[s] != 0) {
                sorted[n++] = (long) frequencies[s] << 16 | s;
            }
        }
        for (int s = 0; n < 2; s++) {
            if (frequencies[s] == 0) {
                sorted[n++] = 1L << 16 | s;
            }
        }
        Arrays.sort(sorted, 0, n);
        depths(n);
        countLengths(n);
        assign();
    }

    /** Replaces the weights (ascending) by the depths of an optimal tree. */
    private void depths(int n) {
        long[] w = weights;
        for (int i = 0; i < n; i++) {
            w[i] = sorted[i] >>> 16;
        }
        int root = 0;
        int leaf = 0;
        for (int next = 0; next < n - 1; next++) {
            long sum;
            if (leaf >= n || (root < next && w[root] < w[leaf])) {
                sum = w[root];
                w[root++] = next;
            } else {
                sum = w[leaf++];
            }
            if (leaf >= n || (root < next && w[root] < w[leaf])) {
                sum += w[root];
                w[root++] = next;
            } else {
                sum += w[leaf++];
            }
            w[next] = sum;
        }
        w[n - 2] = 0;
        for (int next = n - 3; next >= 0; next--) {
            w[next] = w[(int) w[next]] + 1;
        }
        int available = 1;
        int depth = 0;
        int inner = n - 2;
        int next = n - 1;
        while (available > 0) {
            int used = 0;
            while (inner >= 0 && w[inner] == depth) {
                used++;
                inner--;
            }
            while (available > used) {
                w[next--] = depth;
                available--;
            }
            available = 2 * used;
            depth++;
        }
    }

    private void countLengths(int n) {
        int[] counts = lengthCounts;
        Arrays.fill(counts, 0);
        long kraft = 0;
        for (int i = 0; i < n; i++) {
            int length = (int) Math.min(limit, weights[i]);
            counts[length]++;
            kraft += 1L << (limit - length);
        }
        long full = 1L << limit;
        while (kraft > full) {
            int d = limit - 1;
            while (counts[d] == 0) {
                d--;
            }
            counts[d]--;
            counts[d + 1]++;
            kraft -= 1L << (limit - d - 1);
        }
        while (kraft < full) {
            counts[limit]--;
            counts[limit - 1]++;
            kraft++;
        }
    }

    private void assign() {
        int code = 0;
        for (int length = 1; length <= limit; length++) {
            nextCode[length] = code;
            code = (code + lengthCounts[length]) << 1;
        }
        Arrays.fill(codes, 0);
        int i = 0;
        for (int length = limit; length > 0; length--) {
            for (int k = lengthCounts[length]; k > 0; k--) {
                codes[(int) sorted[i++] & 0xFFFF] = length;
            }
        }
        for (int s = 0; s < codes.length; s++) {
            int length = codes[s];
            if (length != 0) {
                codes[s] = Integer.reverse(nextCode[length]++) >>> (32 - length) << 4 | length;
            }
        }
    }
}
