package org.steadyplot.chart.tick;

/**
 * Every tick in the same number format: matplotlib's {@code FormatStrFormatter} with {@link NumberFormat#printf} and
 * {@code StrMethodFormatter} with {@link NumberFormat#template}. The sign is a hyphen.
 */
public record NumberFormatter(NumberFormat format) implements Formatter {
    @Override
    public TickLabels format(double[] ticks, AxisView view) {
        String[] labels = new String[ticks.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = format.format(ticks[i]);
        }
        return new TickLabels(labels, "");
    }
}
