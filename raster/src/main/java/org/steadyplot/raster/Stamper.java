package org.steadyplot.raster;

import org.jspecify.annotations.Nullable;

/** Puts masks on whole pixels. */
final class Stamper {
    /** Stamps drawn before tables pay. */
    private static final int MANY = 512;

    private final Meter meter;
    private Surface surface = new Surface();
    private int left;
    private int top;
    private int right;
    private int bottom;
    private int fillColor;
    private int strokeColor;
    private int[] covers = {};

    Stamper(Meter meter) {
        this.meter = meter;
    }

    void begin(Surface newSurface, int x0, int y0, int x1, int y1, int newFillColor, int newStrokeColor) {
        surface = newSurface;
        left = x0;
        top = y0;
        right = x1;
        bottom = y1;
        fillColor = newFillColor;
        strokeColor = newStrokeColor;
    }

    /** One mask through a painter. */
    void draw(Mask mask, int x, int y, int clipLeft, int clipTop, int clipRight, int clipBottom, Painter painter) {
        long originX = (long) x + mask.left();
        long originY = (long) y + mask.top();
        int x0 = (int) Math.max(originX, clipLeft);
        int x1 = (int) Math.min(originX + mask.width(), clipRight);
        int y0 = (int) Math.max(originY, clipTop);
        int y1 = (int) Math.min(originY + mask.height(), clipBottom);
        if (x0 >= x1 || y0 >= y1) {
            return;
        }
        if (covers.length < x1 - x0) {
            covers = new int[Math.max(x1 - x0, 64)];
        }
        byte[] coverage = mask.coverage();
        for (int row = y0; row < y1; row++) {
            int at = (int) ((row - originY) * mask.width() + (x0 - originX));
            for (int i = 0; i < x1 - x0; i++) {
                covers[i] = coverage[at + i] & 255;
            }
            painter.run(row, x0, x1, covers);
        }
        meter.spend((x1 - x0) * (y1 - y0));
    }

    /** All stamps through a painter, one mask after the other. */
    void draw(Stamp stamp, double[] xy, int count, SurfacePainter paint, Painter painter) {
        Mask fill = stamp.fill();
        Mask stroke = stamp.stroke();
        for (int i = 0; i < count; i++) {
            double x = Math.floor(xy[2 * i]);
            double y = Math.floor(xy[2 * i + 1]);
            if (Double.isNaN(x) || Double.isNaN(y)) {
                continue;
            }
            if (fill != null && fillColor >>> 24 != 0) {
                paint.color(fillColor);
                draw(fill, (int) x, (int) y, left, top, right, bottom, painter);
            }
            if (stroke != null && strokeColor >>> 24 != 0) {
                paint.color(strokeColor);
                draw(stroke, (int) x, (int) y, left, top, right, bottom, painter);
            }
        }
    }

    private int[] offsets = new int[64];
    private int[] columns = new int[64];
    private int[] rows = new int[64];
    private int[] strengths = new int[64];
    private int[] tables = {};
    private int[] tableOf = new int[64];
    private int cells;
    private int boxLeft;
    private int boxTop;
    private int boxRight;
    private int boxBottom;

    /** All stamps on an opaque surface without a mask. */
    void drawOpaque(Stamp stamp, double[] xy, int count) {
        plan(stamp);
        if (cells == 0) {
            return;
        }
        boolean tabled = count >= MANY && makeTables();
        int stride = surface.width();
        int[] pixels = surface.pixels();
        int n = cells;
        for (int i = 0; i < count; i++) {
            double fx = Math.floor(xy[2 * i]);
            double fy = Math.floor(xy[2 * i + 1]);
            // Also false for NaN.
            if (!(fx + boxRight > left && fx + boxLeft < right && fy + boxBottom > top && fy + boxTop < bottom)) {
                continue;
            }
            int x = (int) fx;
            int y = (int) fy;
            int x0 = Math.max(x + boxLeft, left);
            int x1 = Math.min(x + boxRight, right);
            int y0 = Math.max(y + boxTop, top);
            int y1 = Math.min(y + boxBottom, bottom);
            for (int row = y0; row < y1; row++) {
                surface.touch(row, x0, x1);
            }
            boolean whole = x1 - x0 == boxRight - boxLeft && y1 - y0 == boxBottom - boxTop;
            int at = y * stride + x;
            if (!whole) {
                for (int k = 0; k < n; k++) {
                    int column = x + columns[k];
                    int row = y + rows[k];
                    if (column >= x0 && column < x1 && row >= y0 && row < y1) {
                        pixels[at + offsets[k]] = blend(pixels[at + offsets[k]], strengths[k]);
                    }
                }
            } else if (tabled) {
                stampTables(pixels, at, n);
            } else {
                for (int k = 0; k < n; k++) {
                    pixels[at + offsets[k]] = blend(pixels[at + offsets[k]], strengths[k]);
                }
            }
            if ((i & 255) == 0) {
                meter.spend(256 * n);
            }
        }
    }

    private void stampTables(int[] pixels, int at, int n) {
        int[] table = tables;
        int[] offset = offsets;
        int[] base = tableOf;
        for (int k = 0; k < n; k++) {
            int o = at + offset[k];
            int p = pixels[o];
            int t = base[k];
            pixels[o] = table[t + (p >> 16 & 255)] | table[t + 256 + (p >> 8 & 255)] | table[t + 512 + (p & 255)];
        }
    }

    private int blend(int pixel, int both) {
        int filled = Blend.overOpaque(pixel, fillColor, both >> 8);
        return Blend.overOpaque(filled, strokeColor, both & 255);
    }

    /** Lists the pixels of the stamp that paint something, with the strengths of fill and edge. */
    private void plan(Stamp stamp) {
        Mask fill = visible(stamp.fill(), fillColor);
        Mask stroke = visible(stamp.stroke(), strokeColor);
        cells = 0;
        boxLeft = Math.min(fill.left(), stroke.left());
        boxTop = Math.min(fill.top(), stroke.top());
        boxRight = Math.max(fill.left() + fill.width(), stroke.left() + stroke.width());
        boxBottom = Math.max(fill.top() + fill.height(), stroke.top() + stroke.height());
        if (fill.width() == 0 || stroke.width() == 0) {
            Mask only = fill.width() == 0 ? stroke : fill;
            boxLeft = only.left();
            boxTop = only.top();
            boxRight = only.left() + only.width();
            boxBottom = only.top() + only.height();
        }
        int fillAlpha = fillColor >>> 24;
        int strokeAlpha = strokeColor >>> 24;
        for (int y = boxTop; y < boxBottom; y++) {
            for (int x = boxLeft; x < boxRight; x++) {
                int both = Blend.strength(fillAlpha, fill.at(x, y)) << 8 | Blend.strength(strokeAlpha, stroke.at(x, y));
                if (both != 0) {
                    add(x, y, both);
                }
            }
        }
    }

    private static Mask visible(@Nullable Mask mask, int color) {
        return mask == null || color >>> 24 == 0 ? Mask.EMPTY : mask;
    }

    private void add(int x, int y, int both) {
        if (cells == offsets.length) {
            int capacity = 2 * cells;
            offsets = java.util.Arrays.copyOf(offsets, capacity);
            columns = java.util.Arrays.copyOf(columns, capacity);
            rows = java.util.Arrays.copyOf(rows, capacity);
            strengths = java.util.Arrays.copyOf(strengths, capacity);
            tableOf = java.util.Arrays.copyOf(tableOf, capacity);
        }
        offsets[cells] = y * surface.width() + x;
        columns[cells] = x;
        rows[cells] = y;
        strengths[cells] = both;
        cells++;
    }

    private boolean makeTables() {
        return false;
    }
}
