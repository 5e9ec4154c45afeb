package org.steadyplot.chart.tick;

public interface Locator {
    double[] ticks(double vmin, double vmax, TickSpace space);

    String name();
}
