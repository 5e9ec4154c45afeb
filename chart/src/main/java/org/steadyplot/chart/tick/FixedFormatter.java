package org.steadyplot.chart.tick;

public record FixedFormatter(String[] labels) implements Formatter {
    public static FixedFormatter of(String... l) {
        return new FixedFormatter(l);
    }

    @Override
    public TickLabels format(double[] p, double a, double b) {
        return new TickLabels(java.util.Arrays.copyOf(labels, p.length), "");
    }

    @Override
    public String name() {
        return "FuncFormatter";
    }
}
