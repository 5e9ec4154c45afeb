package org.steadyplot.chart.tick;

/** Every tick as a function says. */
public record FuncFormatter(Function function) implements Formatter {
    /** Writes the label of a tick. */
    @FunctionalInterface
    public interface Function {
        /** The label of the tick at {@code value}, the {@code position}th of the axis. */
        String label(double value, int position);
    }

    /** A label for each of some places, none elsewhere. Places without a label have an empty one. */
    public static FuncFormatter at(double[] places, String... labels) {
        return new FuncFormatter((value, position) -> {
            for (int i = 0; i < places.length && i < labels.length; i++) {
                if (places[i] == value) {
                    return labels[i];
                }
            }
            return "";
        });
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
