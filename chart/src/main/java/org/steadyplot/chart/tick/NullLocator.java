package org.steadyplot.chart.tick;

/** No ticks. */
public record NullLocator() implements Locator {
    @Override
    public double[] ticks(AxisView view) {
        return new double[0];
    }
}
