package org.steadyplot.chart.style;

/** Where along a side a title or label stands. */
public enum Location {
    /** Left, or bottom for a vertical label. */
    START,
    /** In the middle. */
    CENTER,
    /** Right, or top for a vertical label. */
    END
}
