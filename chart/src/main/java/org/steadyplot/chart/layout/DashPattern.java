package org.steadyplot.chart.layout;

import java.util.List;

/**
 * A pattern of dashes in points, with the line width already multiplied in.
 *
 * @param offset where in the pattern the line starts
 * @param onOff lengths of dash, gap, dash, gap, ...; empty for a solid line
 */
public record DashPattern(double offset, List<Double> onOff) {
    /** A line without gaps. */
    public static final DashPattern SOLID = new DashPattern(0, List.of());

    public DashPattern {
        onOff = List.copyOf(onOff);
    }
}
