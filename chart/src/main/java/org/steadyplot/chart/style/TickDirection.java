package org.steadyplot.chart.style;

/** Which way tick marks point. */
public enum TickDirection {
    /** Into the axes. */
    IN,
    /** Away from the axes. */
    OUT,
    /** Half in, half out. */
    INOUT
}
