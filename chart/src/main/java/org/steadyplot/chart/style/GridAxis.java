package org.steadyplot.chart.style;

/** Which axis has grid lines. */
public enum GridAxis {
    /** Both. */
    BOTH,
    /** Vertical lines only. */
    X,
    /** Horizontal lines only. */
    Y
}
