package org.steadyplot.chart.style;

/** How tick labels are aligned along their axis. */
public enum TickAlignment {
    /** x: left edge at the tick. */
    LEFT,
    /** Middle at the tick. */
    CENTER,
    /** x: right edge at the tick. */
    RIGHT,
    /** y: top edge at the tick. */
    TOP,
    /** y: bottom edge at the tick. */
    BOTTOM,
    /** y: baseline at the tick. */
    BASELINE,
    /** y: middle of the letters above the baseline at the tick. */
    CENTER_BASELINE
}
