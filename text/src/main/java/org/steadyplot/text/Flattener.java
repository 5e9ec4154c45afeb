package org.steadyplot.text;

import org.steadyplot.raster.Path;

/**
 * Turns contours into straight lines in pixels for the rasteriser. Curves are divided evenly, as finely as FreeType does: a chart's own
 * curves may be coarser, but on small text the difference shows.
 */
final class Flattener implements GlyphOutline.Sink {
    /** Second difference of a piece that is drawn as a line, in 1/256 px. */
    private static final int TOLERANCE = 64;

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
        long bend = Math.max(
                Math.max(bend(lastX, c1x, c2x), bend(lastY, c1y, c2y)), Math.max(bend(c1x, c2x, x), bend(c1y, c2y, y)));
        // A cubic's second derivative is three times as large for the same second difference.
        int pieces = pieces(3 * bend);
        for (int i = 1; i < pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            double w0 = s * s * s;
            double w1 = 3 * s * s * t;
            double w2 = 3 * s * t * t;
            double w3 = t * t * t;
            path.lineTo(px(w0 * lastX + w1 * c1x + w2 * c2x + w3 * x), py(w0 * lastY + w1 * c1y + w2 * c2y + w3 * y));
        }
        lineTo(x, y);
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
