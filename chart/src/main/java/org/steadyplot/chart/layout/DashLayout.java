package org.steadyplot.chart.layout;

import org.steadyplot.chart.style.DashPattern;

/**
 * How a line is dashed.
 *
 * @param offset where in the pattern the line starts, in points
 * @param pattern in points, with the line width already multiplied in
 */
public record DashLayout(double offset, DashPattern pattern) {
    /** A line without gaps. */
    public static final DashLayout SOLID = new DashLayout(0, DashPattern.SOLID);
}
