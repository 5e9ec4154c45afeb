package org.steadyplot.chart.tick;

/** Writes what ticks say. All ticks of an axis at once, for the decimals depend on them all. An immutable value. */
public interface Formatter {
    /** matplotlib's class name. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** The labels of all the locator's ticks, in and next to the view, and what stands at the end of the axis. */
    TickLabels format(double[] ticks, AxisView view);

    /** A number with its hyphens turned into minus signs U+2212. */
    static String fixMinus(String text, boolean unicodeMinus) {
        return unicodeMinus ? text.replace('-', '\u2212') : text;
    }
}
