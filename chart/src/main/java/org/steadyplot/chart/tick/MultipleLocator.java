package org.steadyplot.chart.tick;

import org.steadyplot.chart.style.AutolimitMode;

/**
 * Ticks at the multiples of a base.
 *
 * @param base distance between ticks, greater than 0
 */
public record MultipleLocator(double base) implements Locator {
    /** @throws IllegalArgumentException unless the base is finite and greater than 0 */
    public MultipleLocator {
        if (!(base > 0) || Double.isInfinite(base)) {
            throw new IllegalArgumentException(
                    "the base of a MultipleLocator must be finite and greater than 0, not " + CFormat.repr(base));
        }
    }

    @Override
    public double[] ticks(AxisView view) {
        double first = new StepEdges(base, 0).above(view.low()) * base;
        double count = FloorDivision.quotient(view.high() - first + 0.001 * base, base) + 3;
        double[] ticks = new double[Ticks.checkCount(count, "MultipleLocator")];
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = first - base + i * base;
        }
        return ticks;
    }

    @Override
    public Limits viewLimits(double min, double max, int tickSpace, AutolimitMode mode) {
        if (mode == AutolimitMode.DATA) {
            return new Limits(min, max).nonsingular();
        }
        StepEdges edges = new StepEdges(base, 0);
        double low = edges.below(min) * base;
        double high = edges.above(max) * base;
        return (low == high ? new Limits(low - 1, high + 1) : new Limits(low, high)).nonsingular();
    }
}
