package org.steadyplot.text;

import org.steadyplot.raster.Path;

/** Adds contours to a path as they are, curves staying curves, scaled and moved to the right. */
record CurveSink(Path path, double dx, double scale) implements GlyphOutline.Sink {
    @Override
    public void moveTo(int x, int y) {
        path.moveTo(x(x), y(y));
    }

    @Override
    public void lineTo(int x, int y) {
        path.lineTo(x(x), y(y));
    }

    @Override
    public void quadTo(int cx, int cy, int x, int y) {
        path.quadTo(x(cx), y(cy), x(x), y(y));
    }

    @Override
    public void cubicTo(int c1x, int c1y, int c2x, int c2y, int x, int y) {
        path.cubicTo(x(c1x), y(c1y), x(c2x), y(c2y), x(x), y(y));
    }

    @Override
    public void close() {
        path.close();
    }

    private double x(int value) {
        return dx + scale * value;
    }

    private double y(int value) {
        return scale * value;
    }
}
