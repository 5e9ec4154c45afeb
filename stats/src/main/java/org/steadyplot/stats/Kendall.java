package org.steadyplot.stats;

import java.util.Arrays;

/**
 * Kendall's tau-b in n log n (W. R. Knight, "A computer method for calculating Kendall's tau with ungrouped data", Journal
 * of the American Statistical Association 61, 1966): with rows ordered by x, then y, the discordant pairs are the
 * exchanges a merge sort by y makes.
 *
 * <p>The diagonal is 1 even for a constant column, as in pandas.
 */
final class Kendall {
    private final int[] rows;
    private final double[] sorted;
    private final double[] common;
    private final long[] keys;
    private final int[] ranks;
    private final int[] merged;

    private Kendall(int capacity) {
        rows = new int[capacity];
        sorted = new double[capacity];
        common = new double[capacity];
        keys = new long[capacity];
        ranks = new int[capacity];
        merged = new int[capacity];
    }

    static double[] matrix(double[][] columns, int minPeriods) {
        int size = columns.length;
        double[] r = new double[size * size];
        Kendall scratch = new Kendall(columns[0].length);
        for (int i = 0; i < size; i++) {
            for (int j = i; j < size; j++) {
                double value = scratch.tau(columns[i], columns[j], i == j, minPeriods);
                r[i * size + j] = value;
                r[j * size + i] = value;
            }
        }
        return r;
    }

    private double tau(double[] columnX, double[] columnY, boolean diagonal, int minPeriods) {
        int count = Correlation.commonRows(columnX, columnY, rows);
        if (count < minPeriods) {
            return Double.NaN;
        }
        if (diagonal) {
            return 1;
        }
        long tiesX = denseRanks(columnX, count);
        for (int i = 0; i < count; i++) {
            keys[i] = (long) ranks[i] << 32;
        }
        long tiesY = denseRanks(columnY, count);
        for (int i = 0; i < count; i++) {
            keys[i] |= ranks[i];
        }
        Arrays.sort(keys, 0, count);
        long tiesBoth = ties(count);
        long all = (long) count * (count - 1) / 2;
        if (tiesX == all || tiesY == all) {
            return Double.NaN;
        }
        for (int i = 0; i < count; i++) {
            ranks[i] = (int) keys[i];
        }
        long balance = all - tiesX - tiesY + tiesBoth - 2 * exchanges(count);
        double tau = (double) balance / Math.sqrt((double) (all - tiesX)) / Math.sqrt((double) (all - tiesY));
        return Math.min(1, Math.max(-1, tau));
    }

    /** Puts the dense ranks of the common rows into {@code ranks}; returns the number of tied pairs. */
    private long denseRanks(double[] column, int count) {
        for (int i = 0; i < count; i++) {
            sorted[i] = column[rows[i]] + 0.0;
            common[i] = sorted[i];
        }
        Arrays.sort(sorted, 0, count);
        long ties = 0;
        int run = 0;
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[distinct - 1]) {
                sorted[distinct++] = sorted[i];
                run = 0;
            }
            ties += run++;
        }
        for (int i = 0; i < count; i++) {
            ranks[i] = Arrays.binarySearch(sorted, 0, distinct, common[i]);
        }
        return ties;
    }

    private long ties(int count) {
        long ties = 0;
        int run = 0;
        for (int i = 1; i < count; i++) {
            run = keys[i] == keys[i - 1] ? run + 1 : 0;
            ties += run;
        }
        return ties;
    }

    /** Sorts {@code ranks} by merging neighbours bottom up; returns how many pairs stood in the wrong order. */
    private long exchanges(int count) {
        long exchanges = 0;
        int[] source = ranks;
        int[] target = merged;
        for (int width = 1; width < count; width *= 2) {
            for (int from = 0; from < count; from += 2 * width) {
                int middle = Math.min(from + width, count);
                int to = Math.min(from + 2 * width, count);
                int left = from;
                int right = middle;
                for (int place = from; place < to; place++) {
                    if (right == to || (left < middle && source[left] <= source[right])) {
                        target[place] = source[left++];
                    } else {
                        exchanges += middle - left;
                        target[place] = source[right++];
                    }
                }
            }
            int[] free = source;
            source = target;
            target = free;
        }
        return exchanges;
    }
}
