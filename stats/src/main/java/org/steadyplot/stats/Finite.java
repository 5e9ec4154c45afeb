package org.steadyplot.stats;

import java.util.Arrays;

/** Arrays of finite numbers. */
final class Finite {
    private Finite() {}

    /** The finite values, in order. */
    static double[] of(double[] values) {
        double[] finite = new double[values.length];
        int n = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                finite[n++] = value;
            }
        }
        return n == values.length ? finite : Arrays.copyOf(finite, n);
    }

    static double min(double[] values) {
        double min = values[0];
        for (double value : values) {
            min = Math.min(min, value);
        }
        return min;
    }

    static double max(double[] values) {
        double max = values[0];
        for (double value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    /** Evenly spaced numbers, both ends included, as numpy computes them. */
    static double[] linspace(double from, double to, int count) {
        double[] places = new double[count];
        double step = (to - from) / (count - 1);
        for (int i = 0; i < count; i++) {
            places[i] = i == count - 1 ? to : i * step + from;
        }
        return places;
    }
}
