package org.steadyplot.chart.tick;

/**
 * What the ticks of an axis say.
 *
 * @param labels one per tick
 * @param offset what all labels have in common, at the end of the axis; empty for nothing
 */
public record TickLabels(String[] labels, String offset) {}
