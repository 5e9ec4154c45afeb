package org.steadyplot.chart.style;

/** How the limits of an axis follow from the data, {@code axes.autolimit_mode}. */
public enum AutolimitMode {
    /** The data and a margin. */
    DATA,
    /** Widened to the next ticks. */
    ROUND_NUMBERS
}
