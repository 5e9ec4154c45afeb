package org.steadyplot.chart.scale;

/** The identity. */
public record LinearScale() implements Scale {
    public static final LinearScale INSTANCE = new LinearScale();

    @Override
    public String name() {
        return "linear";
    }

    @Override
    public double forward(double value) {
        return value;
    }

    @Override
    public double inverse(double place) {
        return place;
    }

    @Override
    public boolean isLinear() {
        return true;
    }
}
