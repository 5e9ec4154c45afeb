package org.steadyplot.chart.backend;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Path;

/** The items of a path collection, in drawing order. */
public interface PathItems {
    int count();

    /** Offset of item i in pixels; not finite: the item is left out. */
    double x(int i);

    double y(int i);

    Path path(int i);

    /** From the path's coordinates to pixels around its offset. */
    Affine map(int i);

    @Nullable
    Rgba face(int i);

    /** The collection's graphics with the item's own edge. */
    Graphics graphics(Graphics base, int i);
}
