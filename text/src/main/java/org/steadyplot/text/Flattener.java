package org.steadyplot.text;

import org.steadyplot.raster.Path;

/**
 * Turns contours into straight lines in pixels for the rasteriser. Curves are divided as FreeType does: a chart's own
 * curves may be coarser, but on small text the difference shows.
 */
final class Flattener implements GlyphOutline.Sink {
    /** Second difference of a piece that is drawn as a line, in 1/256 px. */
    private static final int TOLERANCE = 64;

    /** Three times how far a flat cubic's control points may lie off the thirds of its chord, in 1/64 px. */
    private static final int CUBIC_TOLERANCE = 32;

    private static final int MAX_SPLITS = 10;

    private final Path path = new Path(128);
    private int shift;
    private int sign;
    private int lastX;
    private int lastY;

    /** Begins a glyph whose contours are moved to the right by {@code shift} 64ths of a pixel; y grows upwards or downwards. */
    void start(int shift, boolean upwards) {
        this.shift = shift;
        sign = upwards ? 1 : -1;
        path.clear();
    }

    Path path() {
        return path;
    }

    @Override
    public void moveTo(int x, int y) {
        path.moveTo(px(x), py(y));
        at(x, y);
    }

    @Override
    public void lineTo(int x, int y) {
        path.lineTo(px(x), py(y));
        at(x, y);
    }

    @Override
    public void quadTo(int cx, int cy, int x, int y) {
        int pieces = pieces(Math.max(bend(lastX, cx, x), bend(lastY, cy, y)));
        for (int i = 1; i < pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            path.lineTo(px(s * s * lastX + 2 * s * t * cx + t * t * x), py(s * s * lastY + 2 * s * t * cy + t * t * y));
        }
        lineTo(x, y);
    }

    @Override
    public void cubicTo(int c1x, int c1y, int c2x, int c2y, int x, int y) {
        halve(lastX, lastY, c1x, c1y, c2x, c2y, x, y, MAX_SPLITS);
        at(x, y);
    }

    /** Halves a cubic until its control points lie near the thirds of its chord. */
    private void halve(
            double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3, int splits) {
        if (splits == 0 || (flat(x0, x1, x2, x3) && flat(y0, y1, y2, y3))) {
            path.lineTo(px(x3), py(y3));
            return;
        }
        double ax = (x0 + x1) / 2;
        double ay = (y0 + y1) / 2;
        double mx = (x1 + x2) / 2;
        double my = (y1 + y2) / 2;
        double bx = (x2 + x3) / 2;
        double by = (y2 + y3) / 2;
        double px = (ax + 2 * mx + bx) / 4;
        double py = (ay + 2 * my + by) / 4;
        halve(x0, y0, ax, ay, (ax + mx) / 2, (ay + my) / 2, px, py, splits - 1);
        halve(px, py, (mx + bx) / 2, (my + by) / 2, bx, by, x3, y3, splits - 1);
    }

    private static boolean flat(double a, double b, double c, double d) {
        return Math.abs(2 * a - 3 * b + d) <= CUBIC_TOLERANCE && Math.abs(a - 3 * c + 2 * d) <= CUBIC_TOLERANCE;
    }

    @Override
    public void close() {
        path.close();
    }

    private static long bend(int a, int b, int c) {
        return 4 * Math.abs((long) a - 2L * b + c);
    }

    /** Each halving divides the second difference by four. */
    private static int pieces(long bend) {
        int splits = 0;
        for (long left = bend; left > TOLERANCE && splits < MAX_SPLITS; left >>= 2) {
            splits++;
        }
        return 1 << splits;
    }

    private void at(int x, int y) {
        lastX = x;
        lastY = y;
    }

    /** Points on a curve are rounded down to 1/256 px, upwards too, as FreeType's rasteriser has it. */
    private double px(double x) {
        return Math.floor(4 * (x + shift)) / 256;
    }

    private double py(double y) {
        return sign * Math.floor(4 * y) / 256;
    }
}
