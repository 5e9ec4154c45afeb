package org.steadyplot.chart.scale;

/** The identity. */
record LinearScale() implements Scale {
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
