package org.steadyplot.chart.color;

/**
 * Two straight pieces that meet at 0.5.
 *
 * @param vcenter data at 0.5
 * @param vmin data at 0, NaN until known
 * @param vmax data at 1, NaN until known
 */
public record TwoSlopeNorm(double vcenter, double vmin, double vmax) implements Norm {
    /** @throws IllegalArgumentException unless vmin &lt;= vcenter &lt;= vmax */
    public TwoSlopeNorm {
        if (vmin > vcenter || vmax < vcenter) {
            throw new IllegalArgumentException(
                    "vmin, vcenter and vmax must rise, but are " + vmin + ", " + vcenter + ", " + vmax);
        }
    }

    /** Limits to be taken from the data. */
    public TwoSlopeNorm(double vcenter) {
        this(vcenter, Double.NaN, Double.NaN);
    }

    @Override
    public double normalize(double value) {
        if (value < vmin) {
            return Double.NEGATIVE_INFINITY;
        }
        if (value > vmax) {
            return Double.POSITIVE_INFINITY;
        }
        if (value == vmax) {
            return 1;
        }
        return value < vcenter
                ? 0.5 / (vcenter - vmin) * (value - vmin)
                : 0.5 / (vmax - vcenter) * (value - vcenter) + 0.5;
    }

    @Override
    public double inverse(double v) {
        return v < 0.5 ? vmin + v * 2 * (vcenter - vmin) : vcenter + (v - 0.5) * 2 * (vmax - vcenter);
    }

    @Override
    public TwoSlopeNorm autoscaled(double[] values) {
        if (scaled()) {
            return this;
        }
        Interval limits = Interval.of(values, Double.NEGATIVE_INFINITY, new Interval(vcenter, vcenter))
                .fill(vmin, vmax);
        return new TwoSlopeNorm(vcenter, Math.min(limits.min(), vcenter), Math.max(limits.max(), vcenter));
    }
}
