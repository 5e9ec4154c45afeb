package org.steadyplot.chart.scale;

/** The monotonic map from data values to places along an axis. */
public interface Scale {
    /** matplotlib's name of the scale. */
    String name();

    double forward(double value);

    double inverse(double place);

    default boolean isLinear() {
        return false;
    }
}
