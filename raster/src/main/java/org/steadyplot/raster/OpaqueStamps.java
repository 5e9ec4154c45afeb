package org.steadyplot.raster;

import java.util.Arrays;

/**
 * Repeats small stamps on an opaque surface.
 *
 * <p>The stamp is listed once: where its pixels are, and how strongly fill and edge paint each. The pixels beneath have few different values, so what
 * both together make of a value is remembered: a small direct-mapped memo for each pair of strengths, kept for later calls with the same colours.
 */
final class OpaqueStamps {
    /** Pixels of the largest stamp that is drawn this way. */
    private static final int LARGEST = 64 * 64;

    private static final int MOST_MEMOS = 128;
    private static final int MEMO = 256;
    private static final int BATCH = 256;

    private final Meter meter;
    private int[] offsets = new int[64];
    private int[] columns = new int[64];
    private int[] rows = new int[64];
    private int[] strengths = new int[64];

    /** The offset of a pixel in the upper half, where its memo starts in the lower: one load for both. */
    private long[] plans = new long[64];

    private int count;
    private int boxLeft;
    private int boxTop;
    private int boxRight;
    private int boxBottom;

    private int fillColor;
    private int strokeColor;
    private final int[] remembered = new int[MOST_MEMOS];
    private int memoCount;

    /** Which channel tells pixels apart, as a shift. */
    private int channel;

    /** The new pixel in the upper half, the old one in the lower; 0 is empty, because no opaque pixel is 0. */
    private long[] memos = {};

    OpaqueStamps(Meter meter) {
        this.meter = meter;
    }

    /** Lists the pixels of a stamp; false when it is too large for this way. */
    boolean plan(Stamp stamp, int newFillColor, int newStrokeColor, int stride) {
        Mask fill = Stamper.visible(stamp.fill(), newFillColor);
        Mask stroke = Stamper.visible(stamp.stroke(), newStrokeColor);
        box(fill.width() == 0 ? stroke : fill, stroke.width() == 0 ? fill : stroke);
        if ((long) (boxRight - boxLeft) * (boxBottom - boxTop) > LARGEST) {
            return false;
        }
        if (newFillColor != fillColor || newStrokeColor != strokeColor) {
            fillColor = newFillColor;
            strokeColor = newStrokeColor;
            channel = widest(fillColor >>> 24 == 0 ? strokeColor : fillColor);
            Arrays.fill(memos, 0, memoCount * MEMO, 0);
            memoCount = 0;
        }
        int fillAlpha = fillColor >>> 24;
        int strokeAlpha = strokeColor >>> 24;
        count = 0;
        for (int y = boxTop; y < boxBottom; y++) {
            for (int x = boxLeft; x < boxRight; x++) {
                int filled = Blend.strength(fillAlpha, fill.at(x, y));
                int stroked = Blend.strength(strokeAlpha, stroke.at(x, y));
                if (filled + stroked > 0) {
                    add(x, y, filled << 8 | stroked, y * stride + x);
                }
            }
        }
        return true;
    }

    /** The channel in which a colour is farthest from white. */
    private static int widest(int color) {
        int red = color >> 16 & 255;
        int green = color >> 8 & 255;
        int blue = color & 255;
        return red <= green && red <= blue ? 16 : green <= blue ? 8 : 0;
    }

    private void box(Mask a, Mask b) {
        boxLeft = Math.min(a.left(), b.left());
        boxTop = Math.min(a.top(), b.top());
        boxRight = Math.max(a.left() + a.width(), b.left() + b.width());
        boxBottom = Math.max(a.top() + a.height(), b.top() + b.height());
    }

    private void add(int x, int y, int both, int offset) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * count);
            columns = Arrays.copyOf(columns, 2 * count);
            rows = Arrays.copyOf(rows, 2 * count);
            strengths = Arrays.copyOf(strengths, 2 * count);
            plans = Arrays.copyOf(plans, 2 * count);
        }
        offsets[count] = offset;
        columns[count] = x;
        rows[count] = y;
        strengths[count] = both;
        count++;
    }

    /** Draws the planned stamp at {@code places} positions. */
    void draw(Surface surface, int left, int top, int right, int bottom, double[] xy, int places) {
        if (count == 0) {
            return;
        }
        boolean remember = findMemos();
        for (int from = 0; from < places; from += BATCH) {
            int to = Math.min(from + BATCH, places);
            draw(surface, left, top, right, bottom, xy, from, to, remember);
            meter.spend((to - from) * count);
        }
    }

    /** Notes the box around all of a batch as touched, which costs less than to note each stamp. */
    private void draw(
            Surface surface,
            int left,
            int top,
            int right,
            int bottom,
            double[] xy,
            int from,
            int to,
            boolean remember) {
        int[] pixels = surface.pixels();
        int width = surface.width();
        int touchedLeft = Integer.MAX_VALUE;
        int touchedTop = Integer.MAX_VALUE;
        int touchedRight = Integer.MIN_VALUE;
        int touchedBottom = Integer.MIN_VALUE;
        for (int i = from; i < to; i++) {
            double x = Math.floor(xy[2 * i]);
            double y = Math.floor(xy[2 * i + 1]);
            if (x + boxLeft >= left && x + boxRight <= right && y + boxTop >= top && y + boxBottom <= bottom) {
                int column = (int) x;
                int row = (int) y;
                touchedLeft = Math.min(touchedLeft, column);
                touchedTop = Math.min(touchedTop, row);
                touchedRight = Math.max(touchedRight, column);
                touchedBottom = Math.max(touchedBottom, row);
                if (remember) {
                    look(pixels, row * width + column);
                } else {
                    blend(pixels, row * width + column);
                }
            } else if (x + boxRight > left && x + boxLeft < right && y + boxBottom > top && y + boxTop < bottom) {
                blendPart(surface, (int) x, (int) y, left, top, right, bottom);
            }
        }
        for (int y = touchedTop + boxTop; touchedTop <= touchedBottom && y < touchedBottom + boxBottom; y++) {
            surface.touch(y, touchedLeft + boxLeft, touchedRight + boxRight);
        }
    }

    private void look(int[] pixels, int at) {
        long[] plan = plans;
        long[] memo = memos;
        int n = count;
        int shift = channel;
        for (int k = 0; k < n; k++) {
            long next = plan[k];
            int i = at + (int) (next >> 32);
            int p = pixels[i];
            int slot = (int) next + (p >>> shift & 255);
            long entry = memo[slot];
            pixels[i] = (int) entry == p ? (int) (entry >>> 32) : learn(p, strengths[k], slot);
        }
    }

    private int learn(int pixel, int strengthPair, int slot) {
        int result = both(pixel, strengthPair);
        memos[slot] = (long) result << 32 | (pixel & 0xFFFFFFFFL);
        return result;
    }

    private void blend(int[] pixels, int at) {
        for (int k = 0; k < count; k++) {
            int i = at + offsets[k];
            pixels[i] = both(pixels[i], strengths[k]);
        }
    }

    private void blendPart(Surface surface, int x, int y, int left, int top, int right, int bottom) {
        int[] pixels = surface.pixels();
        for (int k = 0; k < count; k++) {
            int column = x + columns[k];
            int row = y + rows[k];
            if (column >= left && column < right && row >= top && row < bottom) {
                int i = row * surface.width() + column;
                pixels[i] = both(pixels[i], strengths[k]);
                surface.touch(row, column, column + 1);
            }
        }
    }

    private int both(int pixel, int strengthPair) {
        return Blend.overOpaque(Blend.overOpaque(pixel, fillColor, strengthPair >> 8), strokeColor, strengthPair & 255);
    }

    /** Finds or makes a memo for each pixel of the stamp; false when there are too many different ones. */
    private boolean findMemos() {
        for (int k = 0; k < count; k++) {
            int index = memoFor(strengths[k]);
            if (index < 0) {
                return false;
            }
            int start = index * MEMO;
            plans[k] = (long) offsets[k] << 32 | start;
        }
        return true;
    }

    private int memoFor(int strengthPair) {
        for (int i = 0; i < memoCount; i++) {
            if (remembered[i] == strengthPair) {
                return i;
            }
        }
        if (memoCount == MOST_MEMOS) {
            return -1;
        }
        if (memos.length < (memoCount + 1) * MEMO) {
            memos = Arrays.copyOf(memos, Math.min(Math.max(16, 2 * memoCount), MOST_MEMOS) * MEMO);
        }
        remembered[memoCount] = strengthPair;
        return memoCount++;
    }
}
