package org.steadyplot.chart.style;

/** Places of a legend, in the order of matplotlib's location codes 0 to 10; BEST covers least of the data. */
public enum LegendLoc {
    BEST,
    UPPER_RIGHT,
    UPPER_LEFT,
    LOWER_LEFT,
    LOWER_RIGHT,
    RIGHT,
    CENTER_LEFT,
    CENTER_RIGHT,
    LOWER_CENTER,
    UPPER_CENTER,
    CENTER
}
