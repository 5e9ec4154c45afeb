package org.steadyplot.chart.layout;

import java.util.List;

/**
 * How a line is dashed.
 *
 * @param offset where in the pattern the line starts, in points
 * @param onOff lengths of dash, gap, dash, gap, ... in points, with the line width already multiplied in; empty for a solid line
 */
public record DashLayout(double offset, List<Double> onOff) {
    /** A line without gaps. */
    public static final DashLayout SOLID = new DashLayout(0, List.of());

    public DashLayout {
        onOff = List.copyOf(onOff);
    }
}
