package org.steadyplot.chart.tick;

import java.util.List;

/**
 * Given labels, in the order of the ticks; ticks beyond them have none.
 *
 * @param labels in the order of the ticks
 * @param offset at the end of the axis
 */
public record FixedFormatter(List<String> labels, String offset) implements Formatter {
    public FixedFormatter {
        labels = List.copyOf(labels);
    }

    public FixedFormatter(List<String> labels) {
        this(labels, "");
    }

    @Override
    public TickLabels format(double[] ticks, AxisView view) {
        String[] texts = new String[ticks.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = i < labels.size() ? labels.get(i) : "";
        }
        return new TickLabels(texts, offset);
    }
}
