package org.steadyplot.chart.tick;

import java.util.Arrays;

/** No labels. */
public record NullFormatter() implements Formatter {
    @Override
    public TickLabels format(double[] ticks, AxisView view) {
        String[] labels = new String[ticks.length];
        Arrays.fill(labels, "");
        return new TickLabels(labels, "");
    }
}
