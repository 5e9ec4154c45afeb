package org.steadyplot.chart.color;

/**
 * Linear and symmetric around a centre, which is at 0.5.
 *
 * @param vcenter data at 0.5
 * @param halfrange distance of both limits from the centre, NaN until known
 * @param clip whether data beyond the limits counts as the limit
 */
public record CenteredNorm(double vcenter, double halfrange, boolean clip) implements Norm {
    public CenteredNorm {
        halfrange = Math.abs(halfrange);
    }

    /** A half range to be taken from the data. */
    public CenteredNorm(double vcenter) {
        this(vcenter, Double.NaN, false);
    }

    @Override
    public double vmin() {
        return vcenter - halfrange;
    }

    @Override
    public double vmax() {
        return vcenter + halfrange;
    }

    @Override
    public double normalize(double value) {
        return linear().normalize(value);
    }

    @Override
    public void normalize(double[] values, double[] to) {
        linear().normalize(values, to);
    }

    @Override
    public double inverse(double v) {
        return linear().inverse(v);
    }

    private Normalize linear() {
        return new Normalize(vmin(), vmax(), clip);
    }

    @Override
    public CenteredNorm autoscaled(double[] values) {
        if (scaled()) {
            return this;
        }
        Interval data = Interval.of(values, Double.NEGATIVE_INFINITY, new Interval(vcenter, vcenter));
        return new CenteredNorm(vcenter, Math.max(vcenter - data.min(), data.max() - vcenter), clip);
    }
}
