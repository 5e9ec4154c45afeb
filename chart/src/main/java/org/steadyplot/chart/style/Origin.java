package org.steadyplot.chart.style;

/** Where row 0 of an image lies. */
public enum Origin {
    /** At the top. */
    UPPER,
    /** At the bottom. */
    LOWER
}
