package org.steadyplot.raster;

/** The whole pixels that a path can reach, cut to what is wanted of them. */
final class Box {
    int left;
    int top;
    int right;
    int bottom;

    /** The box around all points, control points too, widened by {@code reach}. */
    void of(Path path, double reach) {
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = Double.NEGATIVE_INFINITY;
        double[] c = path.coordinates();
        for (int i = 0; i < 2 * path.pointCount(); i += 2) {
            x0 = Math.min(x0, c[i]);
            x1 = Math.max(x1, c[i]);
            y0 = Math.min(y0, c[i + 1]);
            y1 = Math.max(y1, c[i + 1]);
        }
        // A pixel more, for coordinates that round up to the next one in 24.8.
        left = near(Math.floor(x0 - reach)) - 1;
        top = near(Math.floor(y0 - reach)) - 1;
        right = near(Math.ceil(x1 + reach)) + 1;
        bottom = near(Math.ceil(y1 + reach)) + 1;
    }

    private static int near(double v) {
        return (int) Math.max(-1e9, Math.min(v, 1e9));
    }

    /** Cuts the box; false when nothing is left. */
    boolean cut(int x0, int y0, int x1, int y1) {
        left = Math.max(left, x0);
        top = Math.max(top, y0);
        right = Math.min(right, x1);
        bottom = Math.min(bottom, y1);
        return left < right && top < bottom;
    }
}
