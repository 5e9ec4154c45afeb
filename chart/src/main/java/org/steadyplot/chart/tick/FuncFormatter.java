package org.steadyplot.chart.tick;

/** Every tick as a function says. */
public record FuncFormatter(Function function) implements Formatter {
    /** Writes the label of a tick. */
    @FunctionalInterface
    public interface Function {
        /** The label of the tick at {@code value}, the {@code position}th of the axis. */
        String label(double value, int position);
    }

    @Override
    public TickLabels format(double[] ticks, AxisView view) {
        String[] labels = new String[ticks.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = function.label(ticks[i], i);
        }
        return new TickLabels(labels, "");
    }
}
