package org.steadyplot.chart.tick;

public final class ScalarFormatter implements Formatter {
    public static ScalarFormatter of(Object o) {
        return new ScalarFormatter();
    }

    @Override
    public TickLabels format(double[] p, double a, double b) {
        String[] s = new String[p.length];
        for (int i = 0; i < s.length; i++) s[i] = "" + Math.round(p[i] * 100) / 100.0;
        return new TickLabels(s, "");
    }

    @Override
    public String name() {
        return "ScalarFormatter";
    }
}
