package org.steadyplot.memory;

import java.util.Arrays;

/** Values over time, in the order they were taken; both arrays have one length and are not copied. */
public record Series(double[] time, double[] value) {
    public static final Series EMPTY = new Series(new double[0], new double[0]);

    public Series {
        if (time.length != value.length) {
            throw new IllegalArgumentException(time.length + " times but " + value.length + " values");
        }
    }

    public int size() {
        return time.length;
    }

    public boolean isEmpty() {
        return time.length == 0;
    }

    /** The largest value. NaN for an empty series. */
    public double max() {
        double max = Double.NaN;
        for (double v : value) {
            max = v <= max ? max : v;
        }
        return max;
    }

    /**
     * What is left of a series in order of time when it is divided into so many stretches and only the first, the least, the largest
     * and the last point of each are kept.
     */
    public Series thinned(int stretches) {
        return Curve.thinned(this, stretches);
    }

    /** Growing arrays of a series that is being taken or read. */
    static final class Builder {
        /** Small: a recording may have a hundred thousand short-lived children. */
        private static final int FIRST = 4;

        private double[] time = new double[FIRST];
        private double[] value = new double[FIRST];
        private int size;

        void add(double t, double v) {
            if (size == time.length) {
                time = Arrays.copyOf(time, 2 * size);
                value = Arrays.copyOf(value, 2 * size);
            }
            time[size] = t;
            value[size++] = v;
        }

        Series build() {
            return size == 0 ? EMPTY : new Series(Arrays.copyOf(time, size), Arrays.copyOf(value, size));
        }
    }
}
