package org.steadyplot.chart.layout;

import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.Linestyle;

/**
 * A line, its markers, or both.
 *
 * @param label the label for the legend; names with a leading underscore are left out of it
 * @param points the vertices as given, before steps are inserted
 * @param lineWidth in points
 * @param dashes how it is dashed
 * @param marker matplotlib's name of the marker, {@code None} without one
 * @param markerSize in points
 * @param markerFace fill of the markers
 * @param markerEdge outline of the markers
 * @param markerEdgeWidth in points
 * @param drawStyle {@code default}, {@code steps-pre}, {@code steps-mid} or {@code steps-post}
 * @param zorder place in the drawing order of the axes
 * @param clipped whether the line ends at the frame
 */
public record LineLayout(
        String label,
        Points points,
        Rgba color,
        double lineWidth,
        Linestyle lineStyle,
        DashLayout dashes,
        String marker,
        double markerSize,
        Rgba markerFace,
        Rgba markerEdge,
        double markerEdgeWidth,
        String drawStyle,
        double zorder,
        boolean visible,
        boolean clipped) {}
