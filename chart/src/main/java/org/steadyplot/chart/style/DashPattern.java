package org.steadyplot.chart.style;

import java.util.Arrays;

/** Lengths of dashes and gaps in turn, an even number of them; empty for a solid line. Immutable. */
public final class DashPattern {
    /** No dashes. */
    public static final DashPattern SOLID = new DashPattern();

    private final double[] lengths;

    private DashPattern(double... lengths) {
        this.lengths = lengths;
    }

    /**
     * A pattern of dash, gap, dash, gap and so on, in points or line widths.
     *
     * @throws IllegalArgumentException when the count is odd, a length is negative or not finite, or all are 0
     */
    public static DashPattern of(double... lengths) {
        double sum = 0;
        for (double length : lengths) {
            if (!(length >= 0) || Double.isInfinite(length)) {
                throw new IllegalArgumentException(
                        "dash lengths must be finite and not negative: " + Arrays.toString(lengths));
            }
            sum += length;
        }
        if (lengths.length % 2 != 0 || (lengths.length > 0 && sum == 0)) {
            throw new IllegalArgumentException(
                    "a dash pattern needs pairs of dash and gap, not all of them 0: " + Arrays.toString(lengths));
        }
        return lengths.length == 0 ? SOLID : new DashPattern(lengths.clone());
    }

    public boolean isSolid() {
        return lengths.length == 0;
    }

    /** A new array of the lengths, each times {@code factor}. */
    public double[] scaled(double factor) {
        double[] scaled = new double[lengths.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = lengths[i] * factor;
        }
        return scaled;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DashPattern that && Arrays.equals(lengths, that.lengths);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(lengths);
    }

    @Override
    public String toString() {
        return Arrays.toString(lengths);
    }
}
