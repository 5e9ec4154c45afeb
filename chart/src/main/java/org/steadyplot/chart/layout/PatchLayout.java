package org.steadyplot.chart.layout;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.Linestyle;

/**
 * A bar, wedge, polygon or other filled shape.
 *
 * @param type matplotlib's class name: {@code Rectangle}, {@code Wedge}, {@code Polygon}, {@code PathPatch}, ...
 * @param label the label for the legend
 * @param box the box around the path, without the width of its outline; null for an empty path
 * @param lineWidth in points
 * @param hatch matplotlib's hatch letters
 * @param zorder place in the drawing order of the axes
 * @param filled whether the inside is painted
 * @param data left, bottom, width and height of a rectangle as given, in data values; width and height may be negative
 * @param wedge angles and radius of a wedge
 */
public record PatchLayout(
        String type,
        String label,
        @Nullable Box box,
        Rgba facecolor,
        Rgba edgecolor,
        double lineWidth,
        Linestyle lineStyle,
        @Nullable String hatch,
        double zorder,
        boolean visible,
        boolean filled,
        @Nullable Box data,
        @Nullable Wedge wedge) {
    /**
     * A piece of a pie.
     *
     * @param theta1 first angle in degrees, counter-clockwise from the right
     * @param theta2 second angle in degrees
     * @param radius in data units
     */
    public record Wedge(double theta1, double theta2, double radius) {}
}
