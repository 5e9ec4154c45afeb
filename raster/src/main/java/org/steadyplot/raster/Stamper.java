package org.steadyplot.raster;

import org.jspecify.annotations.Nullable;

/** Puts masks and stamps on whole pixels, through any painter. */
final class Stamper {
    private final Meter meter;
    private int left;
    private int top;
    private int right;
    private int bottom;
    private int[] covers = {};

    Stamper(Meter meter) {
        this.meter = meter;
    }

    void clip(int x0, int y0, int x1, int y1) {
        left = x0;
        top = y0;
        right = x1;
        bottom = y1;
    }

    /** One mask with its origin at (x, y). */
    void draw(Mask mask, int x, int y, Painter painter) {
        long originX = (long) x + mask.left();
        long originY = (long) y + mask.top();
        int x0 = (int) Math.max(originX, left);
        int x1 = (int) Math.min(originX + mask.width(), right);
        int y0 = (int) Math.max(originY, top);
        int y1 = (int) Math.min(originY + mask.height(), bottom);
        if (x0 >= x1 || y0 >= y1) {
            return;
        }
        int count = x1 - x0;
        if (covers.length < count) {
            covers = new int[Math.max(count, 64)];
        }
        byte[] coverage = mask.coverage();
        for (int row = y0; row < y1; row++) {
            int at = (int) ((row - originY) * mask.width() + (x0 - originX));
            for (int i = 0; i < count; i++) {
                covers[i] = coverage[at + i] & 255;
            }
            painter.run(row, x0, x1, covers);
        }
        meter.spend(count * (y1 - y0));
    }

    /** All stamps, for each the fill, then the edge; {@code paint} is told the colours that {@code painter} ends up with. */
    void draw(
            Stamp stamp,
            double[] xy,
            int count,
            int fillColor,
            int strokeColor,
            SurfacePainter paint,
            Painter painter) {
        Mask fill = visible(stamp.fill(), fillColor);
        Mask stroke = visible(stamp.stroke(), strokeColor);
        for (int i = 0; i < count; i++) {
            double x = Math.floor(xy[2 * i]);
            double y = Math.floor(xy[2 * i + 1]);
            if (Double.isNaN(x + y)) {
                continue;
            }
            if (fill.width() > 0) {
                paint.color(fillColor);
                draw(fill, (int) x, (int) y, painter);
            }
            if (stroke.width() > 0) {
                paint.color(strokeColor);
                draw(stroke, (int) x, (int) y, painter);
            }
        }
    }

    /** The mask, or an empty one when nothing would be seen of it. */
    static Mask visible(@Nullable Mask mask, int color) {
        return mask == null || color >>> 24 == 0 ? Mask.EMPTY : mask;
    }
}
