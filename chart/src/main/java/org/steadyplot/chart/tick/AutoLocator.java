package org.steadyplot.chart.tick;

public final class AutoLocator implements Locator {
    public static final AutoLocator INSTANCE = new AutoLocator();

    @Override
    public double[] ticks(double a, double b, TickSpace s) {
        return new double[] {a, (a + b) / 2, b};
    }

    @Override
    public String name() {
        return "AutoLocator";
    }
}
