package org.steadyplot.stats;

import java.util.Arrays;

/** Ranks of values. */
public final class Ranks {
    private Ranks() {}

    /** Ranks from 1; equal values share the mean of the ranks they take up together; NaN has the rank NaN. */
    public static double[] average(double[] values) {
        double[] ranks = new double[values.length];
        Arrays.fill(ranks, Double.NaN);
        int[] order = order(values);
        int from = 0;
        while (from < order.length) {
            int to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    /** The rows in ascending order of their values, equal ones in row order, without those that are NaN. */
    static int[] order(double[] values) {
        long[] keys = new long[values.length];
        int[] rows = new int[values.length];
        int count = 0;
        for (int row = 0; row < values.length; row++) {
            if (!Double.isNaN(values[row])) {
                rows[count++] = row;
            }
        }
        double[] sorted = new double[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = values[rows[i]] + 0.0;
        }
        Arrays.sort(sorted);
        for (int i = 0; i < count; i++) {
            long first = lowerBound(sorted, values[rows[i]] + 0.0);
            keys[i] = first << 32 | rows[i];
        }
        Arrays.sort(keys, 0, count);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    private static int lowerBound(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
