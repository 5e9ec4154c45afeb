package org.steadyplot.chart.layout;

import org.steadyplot.chart.style.Interpolation;
import org.steadyplot.chart.style.Origin;

/**
 * An image placed in data coordinates.
 *
 * @param type matplotlib's class name, {@code AxesImage}
 * @param zorder place in the drawing order of the axes
 * @param rows rows of the array
 * @param columns columns of the array
 * @param colormap name of the colormap
 * @param limits the values at the ends of the colormap
 * @param norm matplotlib's class name of the norm
 * @param left data value at the left edge
 * @param right data value at the right edge
 * @param bottom data value at the bottom edge
 * @param top data value at the top edge
 * @param origin where the first row lies
 */
public record ImageLayout(
        String type,
        double zorder,
        int rows,
        int columns,
        Interpolation interpolation,
        String colormap,
        Interval limits,
        String norm,
        double left,
        double right,
        double bottom,
        double top,
        Origin origin) {}
