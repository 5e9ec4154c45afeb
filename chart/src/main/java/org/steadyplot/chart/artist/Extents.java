package org.steadyplot.chart.artist;

import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.raster.Path;

/** Boxes around points. */
final class Extents {
    private Extents() {}

    /** The box around the finite points of a path, control points of curves included. */
    static Bbox of(Path path) {
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < path.pointCount(); i++) {
            double x = path.x(i);
            double y = path.y(i);
            if (Double.isFinite(x) && Double.isFinite(y)) {
                x0 = Math.min(x0, x);
                y0 = Math.min(y0, y);
                x1 = Math.max(x1, x);
                y1 = Math.max(y1, y);
            }
        }
        return new Bbox(x0, y0, x1, y1);
    }
}
