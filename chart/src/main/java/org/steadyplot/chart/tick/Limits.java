package org.steadyplot.chart.tick;

/** The two ends of an interval of an axis. */
public record Limits(double min, double max) {
    private static final double SMALLEST_NORMAL = 0x1p-1022;

    /**
     * This interval in rising order, widened when it is too narrow: by {@code expander} times its ends when its width is at most {@code tiny}
     * times the larger magnitude, to plus and minus {@code expander} when it lies at zero or an end is not finite.
     */
    public Limits nonsingular(double expander, double tiny) {
        if (!Double.isFinite(min) || !Double.isFinite(max)) {
            return new Limits(-expander, expander);
        }
        double low = Math.min(min, max);
        double high = Math.max(min, max);
        double magnitude = Math.max(Math.abs(low), Math.abs(high));
        if (magnitude < 1e6 / tiny * SMALLEST_NORMAL) {
            return new Limits(-expander, expander);
        }
        if (high - low <= magnitude * tiny) {
            return new Limits(low - expander * Math.abs(low), high + expander * Math.abs(high));
        }
        return new Limits(low, high);
    }

    /** {@link #nonsingular(double, double)} with matplotlib's default of 0.001 and 1e-15. */
    public Limits nonsingular() {
        return nonsingular(0.001, 1e-15);
    }
}
