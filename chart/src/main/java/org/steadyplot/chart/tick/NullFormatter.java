package org.steadyplot.chart.tick;

public final class NullFormatter implements Formatter {
    public static final NullFormatter INSTANCE = new NullFormatter();

    @Override
    public TickLabels format(double[] p, double a, double b) {
        String[] s = new String[p.length];
        java.util.Arrays.fill(s, "");
        return new TickLabels(s, "");
    }

    @Override
    public String name() {
        return "NullFormatter";
    }
}
