package org.steadyplot.chart.tick;

/**
 * Ticks at every so many data places, counted from the first data value.
 *
 * @param base distance between ticks, greater than 0
 * @param offset of the first tick from the first data value
 */
public record IndexLocator(double base, double offset) implements Locator {
    /** @throws IllegalArgumentException unless the base is finite and above 0 and the offset finite */
    public IndexLocator {
        if (!(base > 0) || Double.isInfinite(base) || !Double.isFinite(offset)) {
            throw new IllegalArgumentException("an IndexLocator needs a base above 0 and a finite offset, not "
                    + CFormat.repr(base) + " and " + CFormat.repr(offset));
        }
    }

    @Override
    public double[] ticks(AxisView view) {
        if (!Double.isFinite(view.dataMin()) || !Double.isFinite(view.dataMax())) {
            return new double[0];
        }
        double first = view.dataMin() + offset;
        double[] ticks = new double[Ticks.checkCount(Math.ceil((view.dataMax() + 1 - first) / base), "IndexLocator")];
        // The rounded distance of the first two ticks, as numpy's arange takes it.
        double delta = first + base - first;
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = first + i * delta;
        }
        return ticks;
    }
}
