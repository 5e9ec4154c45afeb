package org.steadyplot.chart;

/** The range of the data of an axes along one axis. */
final class DataLimits {
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private double minpos = Double.POSITIVE_INFINITY;

    void include(double value) {
        // Comparisons are false for NaN; infinities don't count.
        if (value < low && value != Double.NEGATIVE_INFINITY) {
            low = value;
        }
        if (value > high && value != Double.POSITIVE_INFINITY) {
            high = value;
        }
        if (value < minpos && value > 0) {
            minpos = value;
        }
    }

    void include(double[] values) {
        for (double value : values) {
            include(value);
        }
    }

    /** The smallest finite value, infinite without data. */
    double low() {
        return low;
    }

    /** The largest finite value, negative infinite without data. */
    double high() {
        return high;
    }

    /** The smallest finite value above zero, infinite without. */
    double minpos() {
        return minpos;
    }

    boolean isEmpty() {
        return low > high;
    }
}
