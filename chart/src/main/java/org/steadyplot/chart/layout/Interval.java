package org.steadyplot.chart.layout;

/**
 * Two ends of a range of data values. As view limits the start may lie above the end (an inverted axis); as data limits of axes without data the start
 * is positive and the end negative infinity.
 */
public record Interval(double start, double end) {
    /** Distance between the ends, never negative. */
    public double span() {
        return Math.abs(end - start);
    }
}
