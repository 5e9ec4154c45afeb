package org.steadyplot.chart.style;

/** Which ticks are meant. */
public enum TickWhich {
    /** Major ticks. */
    MAJOR,
    /** Minor ticks. */
    MINOR,
    /** All ticks. */
    BOTH
}
