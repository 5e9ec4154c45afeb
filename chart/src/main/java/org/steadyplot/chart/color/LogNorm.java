package org.steadyplot.chart.color;

/**
 * Logarithmic: linear in log10 of the data; data of 0 and less has no place.
 *
 * @param vmin data at 0, greater than 0, NaN until known
 * @param vmax data at 1, NaN until known
 * @param clip whether data beyond the limits counts as the limit
 */
public record LogNorm(double vmin, double vmax, boolean clip) implements Norm {
    private static final Interval DECADE = new Interval(1, 10);

    /** @throws IllegalArgumentException when a limit is not greater than 0 or vmin is greater than vmax */
    public LogNorm {
        Interval.check(vmin, vmax);
        if (vmin <= 0 || vmax <= 0) {
            throw new IllegalArgumentException(
                    "a logarithmic norm needs limits greater than 0, not " + vmin + " and " + vmax);
        }
    }

    public LogNorm(double vmin, double vmax) {
        this(vmin, vmax, false);
    }

    /** Limits to be taken from the data. */
    public LogNorm() {
        this(Double.NaN, Double.NaN, false);
    }

    @Override
    public double normalize(double value) {
        double v = clip ? Math.max(vmin, Math.min(vmax, value)) : value;
        if (!(v > 0)) {
            return Double.NaN;
        }
        double low = StrictMath.log10(vmin);
        return vmin == vmax ? 0 : (StrictMath.log10(v) - low) / (StrictMath.log10(vmax) - low);
    }

    @Override
    public double inverse(double v) {
        double low = StrictMath.log10(vmin);
        return StrictMath.pow(10, v * (StrictMath.log10(vmax) - low) + low);
    }

    @Override
    public LogNorm autoscaled(double[] values) {
        if (scaled()) {
            return this;
        }
        Interval limits = Interval.of(values, 0, DECADE).fill(vmin, vmax);
        return new LogNorm(limits.min(), limits.max(), clip);
    }
}
