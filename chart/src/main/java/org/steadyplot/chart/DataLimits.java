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

    /** Widens both limits by points; those with a coordinate that is not finite don't count. */
    static void includePoints(DataLimits xs, DataLimits ys, double[] x, double[] y) {
        double x0 = xs.low;
        double x1 = xs.high;
        double y0 = ys.low;
        double y1 = ys.high;
        long xpos = order(xs.minpos);
        long ypos = order(ys.minpos);
        int n = Math.min(x.length, y.length);
        for (int i = 0; i < n; i++) {
            double px = x[i];
            double py = y[i];
            if (Double.isFinite(px) && Double.isFinite(py)) {
                x0 = px < x0 ? px : x0;
                x1 = px > x1 ? px : x1;
                y0 = py < y0 ? py : y0;
                y1 = py > y1 ? py : y1;
                xpos = Math.min(xpos, order(px));
                ypos = Math.min(ypos, order(py));
            }
        }
        xs.low = x0;
        xs.high = x1;
        ys.low = y0;
        ys.high = y1;
        xs.minpos = value(xpos);
        ys.minpos = value(ypos);
    }

    /** Numbers above zero in their order, all others above them: tells the smallest above zero without a branch on the sign. */
    private static long order(double value) {
        return Double.doubleToRawLongBits(value) - 1 ^ Long.MIN_VALUE;
    }

    private static double value(long order) {
        return Double.longBitsToDouble((order ^ Long.MIN_VALUE) + 1);
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
