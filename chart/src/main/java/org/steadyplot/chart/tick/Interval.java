package org.steadyplot.chart.tick;

public final class Interval {
    public static double[] nonsingular(double a, double b, double expander, double tiny) {
        double lo = Math.min(a, b), hi = Math.max(a, b);
        double m = Math.max(Math.abs(lo), Math.abs(hi));
        if (m < (1e6 / tiny) * Double.MIN_NORMAL) return new double[] {-expander, expander};
        if (hi - lo <= m * tiny) {
            if (hi == 0 && lo == 0) return new double[] {-expander, expander};
            return new double[] {lo - expander * Math.abs(lo), hi + expander * Math.abs(hi)};
        }
        return new double[] {lo, hi};
    }
}
