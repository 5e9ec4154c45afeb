package org.steadyplot.chart.color;

/** The least and greatest of some numbers. */
record Interval(double min, double max) {
    /** The range of the finite values greater than {@code above}; {@code otherwise} when there are none. */
    static Interval of(double[] values, double above, Interval otherwise) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (value > above && value < Double.POSITIVE_INFINITY) {
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
        }
        return min <= max ? new Interval(min, max) : otherwise;
    }

    /** {@code vmin} and {@code vmax}, those that are NaN taken from this range. */
    Interval fill(double vmin, double vmax) {
        return new Interval(Double.isNaN(vmin) ? min : vmin, Double.isNaN(vmax) ? max : vmax);
    }

    /** @throws IllegalArgumentException when both limits are known and turned round */
    static void check(double vmin, double vmax) {
        if (vmin > vmax) {
            throw new IllegalArgumentException("vmin must not be greater than vmax, but " + vmin + " > " + vmax);
        }
    }
}
