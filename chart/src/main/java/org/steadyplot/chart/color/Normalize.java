package org.steadyplot.chart.color;

/**
 * Linear: {@code (value - vmin) / (vmax - vmin)}, 0 when both limits are equal.
 *
 * @param vmin data at 0, NaN until known
 * @param vmax data at 1, NaN until known
 * @param clip whether data beyond the limits counts as the limit
 */
public record Normalize(double vmin, double vmax, boolean clip) implements Norm {
    private static final Interval UNIT = new Interval(0, 1);

    /** @throws IllegalArgumentException when vmin is greater than vmax */
    public Normalize {
        Interval.check(vmin, vmax);
    }

    public Normalize(double vmin, double vmax) {
        this(vmin, vmax, false);
    }

    /** Limits to be taken from the data. */
    public Normalize() {
        this(Double.NaN, Double.NaN, false);
    }

    @Override
    public double normalize(double value) {
        double v = clip ? Math.max(vmin, Math.min(vmax, value)) : value;
        return vmin == vmax ? (Double.isNaN(v) ? v : 0) : (v - vmin) / (vmax - vmin);
    }

    @Override
    public double inverse(double v) {
        return vmin + v * (vmax - vmin);
    }

    @Override
    public Normalize autoscaled(double[] values) {
        if (scaled()) {
            return this;
        }
        Interval limits = Interval.of(values, Double.NEGATIVE_INFINITY, UNIT).fill(vmin, vmax);
        return new Normalize(limits.min(), limits.max(), clip);
    }
}
