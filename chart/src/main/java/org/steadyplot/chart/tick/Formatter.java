package org.steadyplot.chart.tick;

public interface Formatter {
    TickLabels format(double[] places, double vmin, double vmax);

    String name();
}
