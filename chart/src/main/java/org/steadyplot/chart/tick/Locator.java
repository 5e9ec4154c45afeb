package org.steadyplot.chart.tick;

import org.steadyplot.chart.style.AutolimitMode;

/** Decides where ticks stand. An immutable value that may serve many axes. */
public interface Locator {
    /** Most ticks a locator makes; more is an error. */
    int MAX_TICKS = 10_000;

    /** matplotlib's class name. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** Ticks in and next to the view, which {@link Ticks} narrows down to those drawn; the caller's to keep. */
    double[] ticks(AxisView view);

    /** Minor ticks between major ones; those a major tick hides may be among them. */
    default double[] minorTicks(AxisView view, double[] major) {
        return ticks(view);
    }

    /**
     * Limits wide enough to draw, for data of this range; infinite ones stand for no data.
     *
     * @param minpos the smallest data value above zero, infinite if there is none
     */
    default Limits nonsingular(double min, double max, double minpos) {
        return new Limits(min, max).nonsingular(0.05, 1e-15);
    }

    /**
     * The limits of an axis whose data, with margins, fills this range. In the mode {@link AutolimitMode#ROUND_NUMBERS} they lie at
     * ticks.
     */
    default Limits viewLimits(double min, double max, int tickSpace, AutolimitMode mode) {
        return new Limits(min, max).nonsingular();
    }
}
