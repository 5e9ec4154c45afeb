package org.steadyplot.chart.layout;

/**
 * An image placed in data coordinates.
 *
 * @param type matplotlib's class name, {@code AxesImage}
 * @param zorder place in the drawing order of the axes
 * @param rows rows of the array
 * @param columns columns of the array
 * @param interpolation matplotlib's name
 * @param colormap name of the colormap
 * @param limits the values at the ends of the colormap
 * @param norm matplotlib's class name of the norm
 * @param left data value at the left edge
 * @param right data value at the right edge
 * @param bottom data value at the bottom edge
 * @param top data value at the top edge
 * @param origin {@code upper} if the first row is at the top, else {@code lower}
 */
public record ImageLayout(
        String type,
        double zorder,
        int rows,
        int columns,
        String interpolation,
        String colormap,
        Interval limits,
        String norm,
        double left,
        double right,
        double bottom,
        double top,
        String origin) {}
