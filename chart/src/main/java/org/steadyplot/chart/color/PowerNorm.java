package org.steadyplot.chart.color;

/**
 * A power of the distance from vmin: {@code ((value - vmin) / (vmax - vmin)) ** gamma}; data below vmin counts as vmin.
 *
 * @param gamma the exponent
 * @param vmin data at 0, NaN until known
 * @param vmax data at 1, NaN until known
 * @param clip whether data above vmax counts as vmax
 */
public record PowerNorm(double gamma, double vmin, double vmax, boolean clip) implements Norm {
    private static final Interval UNIT = new Interval(0, 1);

    /** @throws IllegalArgumentException when vmin is greater than vmax */
    public PowerNorm {
        Interval.check(vmin, vmax);
    }

    /** Limits to be taken from the data. */
    public PowerNorm(double gamma) {
        this(gamma, Double.NaN, Double.NaN, false);
    }

    @Override
    public double normalize(double value) {
        double v = clip ? Math.max(vmin, Math.min(vmax, value)) : value;
        if (vmin == vmax) {
            return Double.isNaN(v) ? v : 0;
        }
        return StrictMath.pow(Math.max(0, v - vmin), gamma) / StrictMath.pow(vmax - vmin, gamma);
    }

    @Override
    public double inverse(double v) {
        return StrictMath.pow(v, 1 / gamma) * (vmax - vmin) + vmin;
    }

    @Override
    public PowerNorm autoscaled(double[] values) {
        if (scaled()) {
            return this;
        }
        Interval limits = Interval.of(values, Double.NEGATIVE_INFINITY, UNIT).fill(vmin, vmax);
        return new PowerNorm(gamma, limits.min(), limits.max(), clip);
    }
}
