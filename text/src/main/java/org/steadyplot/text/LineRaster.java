package org.steadyplot.text;

import org.jspecify.annotations.Nullable;
import org.steadyplot.raster.Canvas;
import org.steadyplot.raster.Mask;

/** Puts a line's glyphs together as matplotlib does: each at its sub-pixel pen, placed in whole pixels in a bitmap of the line. */
final class LineRaster {
    private static final int MAX_PIXELS = 1 << 24;

    private final GlyphOutline scratch;
    private final Flattener flattener = new Flattener();
    private final Canvas canvas = new Canvas();

    /** Made for the first turned line: charts without one need no filter table. */
    private @Nullable Resampler resampler;

    LineRaster(GlyphOutline scratch) {
        this.scratch = scratch;
    }

    Mask draw(TextLine line, SizedFont sized, double x, double y, double degrees) {
        long columns = ((long) line.xMax() - line.xMin()) / 64 + 2;
        long rows = ((long) line.yMax() - line.yMin()) / 64 + 2;
        checkSize(columns, rows);
        int width = (int) columns;
        int height = (int) rows;
        byte[] bitmap = new byte[width * height];
        Strike strike = null;
        for (int i = 0; i < line.glyphCount(); i++) {
            if (strike == null || strike.font != line.font(i)) {
                strike = sized.strike(line.font(i));
            }
            GlyphSlot slot = strike.slot(line.glyph(i), scratch);
            if (!slot.blank) {
                put(line, slot, strike, line.pen(i), bitmap, width, height);
            }
        }
        double descent = line.descent();
        double turn = degrees % 360;
        if (turn == 0) {
            int left = (int) Math.rint(x + line.inkLeft());
            int bottom = (int) Math.rint(y + descent) + 1;
            return new Mask(left, bottom - height, width, height, bitmap);
        }
        double radians = turn * (Math.PI / 180);
        double sin = StrictMath.sin(radians);
        double cos = StrictMath.cos(radians);
        double across = Math.abs(width * cos) + Math.abs(height * sin);
        double down = Math.abs(width * sin) + Math.abs(height * cos);
        checkSize((long) across + 2, (long) down + 2);
        int cornerX = (int) Math.rint(x + line.inkLeft() + descent * sin);
        int cornerY = (int) Math.rint(y + descent * cos) + 1;
        if (resampler == null) {
            resampler = new Resampler();
        }
        return resampler.turn(bitmap, width, height, cornerX, cornerY, sin, cos, canvas);
    }

    private static void checkSize(long columns, long rows) {
        if (columns * rows > MAX_PIXELS) {
            throw new IllegalArgumentException("a text of " + columns + " x " + rows + " pixels; up to " + MAX_PIXELS
                    + " pixels are drawn: shorten it or take a smaller font");
        }
    }

    /** Adds one glyph's bits; where glyphs overlap they are combined by OR. */
    private void put(TextLine line, GlyphSlot slot, Strike strike, int pen, byte[] bitmap, int width, int height) {
        Mask mask = strike.mask(slot, pen & 63, scratch, flattener, canvas);
        int left = (slot.xMin + pen) >> 6;
        int top = (slot.yMax + 63) >> 6;
        // Truncation, not floor: this is where matplotlib's whole-pixel places come from.
        int column = (int) (left - line.xMin() / 64.0) + mask.left() + (pen >> 6) - left;
        int row = (int) (line.yMax() / 64.0 - top + 1) + mask.top() + top;
        int from = Math.max(0, -column);
        int to = Math.min(mask.width(), width - column);
        byte[] coverage = mask.coverage();
        for (int r = Math.max(0, -row), end = Math.min(mask.height(), height - row); r < end; r++) {
            int source = r * mask.width();
            int target = (row + r) * width + column;
            for (int c = from; c < to; c++) {
                bitmap[target + c] |= coverage[source + c];
            }
        }
    }
}
