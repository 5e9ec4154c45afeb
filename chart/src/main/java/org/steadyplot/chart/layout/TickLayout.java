package org.steadyplot.chart.layout;

/**
 * One tick.
 *
 * @param value data value
 * @param px its place along the axis: x in pixels for a tick of the x axis, y for one of the y axis
 * @param label text of the tick label, empty if it has none
 * @param labelShown whether the label is drawn
 * @param markShown whether the tick mark is drawn
 * @param gridShown whether the grid line is drawn
 */
public record TickLayout(
        double value, double px, String label, boolean labelShown, boolean markShown, boolean gridShown) {}
