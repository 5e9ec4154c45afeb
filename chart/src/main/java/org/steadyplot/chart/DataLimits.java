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
        if (value > 0 & value < minpos) {
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
        double xpos = xs.minpos;
        double ypos = ys.minpos;
        int n = Math.min(x.length, y.length);
        for (int i = 0; i < n; i++) {
            double px = x[i];
            double py = y[i];
            if (Double.isFinite(px) && Double.isFinite(py)) {
                x0 = Math.min(x0, px);
                x1 = Math.max(x1, px);
                y0 = Math.min(y0, py);
                y1 = Math.max(y1, py);
                // One rare branch: the sign alone would be a coin toss.
                xpos = px > 0 & px < xpos ? px : xpos;
                ypos = py > 0 & py < ypos ? py : ypos;
            }
        }
        xs.low = x0;
        xs.high = x1;
        ys.low = y0;
        ys.high = y1;
        xs.minpos = xpos;
        ys.minpos = ypos;
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
