package org.steadyplot.raster.png;

import org.steadyplot.raster.Surface;

/**
 * Turns a picture of any colours into literals and runs, in one pass over the pixels, three or four bytes each.
 *
 * <p>Rows are filtered by PNG's Up filter. What equals the row above becomes zeros, found many pixels at a time; equal
 * residuals in a row become a match at a distance of one pixel. (A search for earlier glyphs was measured: 2 % smaller
 * charts for 40 % more time.)
 */
final class DirectScanner {
    private static final int LONGEST_RUN = 1 << 28;
    private static final int[] NO_PIXELS = {};

    private final BlockWriter out;
    private final Adler adler;
    private int[] blankRow = {};
    private int[] pixels = NO_PIXELS;
    private int width;
    private int pixelBytes;
    private boolean alpha;
    /** Which bytes of a pixel are written. */
    private int mask;
    /** Residual of the pixel to the left. */
    private int previous;
    /** Pixels of residual 0 not yet written. */
    private int zeros;

    DirectScanner(BlockWriter out, Adler adler) {
        this.out = out;
        this.adler = adler;
    }

    void scan(Surface surface, int pixelBytes) {
        this.pixels = surface.pixels();
        this.width = surface.width();
        this.pixelBytes = pixelBytes;
        alpha = pixelBytes == 4;
        mask = alpha ? -1 : 0xFFFFFF;
        zeros = 0;
        if (blankRow.length < width) {
            blankRow = new int[width];
        }
        TouchedColumns touched = new TouchedColumns(surface, false);
        int[] above = blankRow;
        int left = 0;
        int right = width;
        for (int y = 0; y < surface.height(); y++) {
            int row = y * width;
            out.literal(PngEncoder.FILTER_UP);
            adler.add(PngEncoder.FILTER_UP);
            if (y > 0) {
                right = Math.max(touched.right(y), touched.right(y - 1));
                left = Math.min(right, Math.min(touched.left(y), touched.left(y - 1)));
            }
            row(row, above, y == 0 ? 0 : row - width, left, right);
            flushZeros();
            above = pixels;
        }
        this.pixels = NO_PIXELS;
    }

    /** One row, which equals the row above outside of the columns from left to right. */
    private void row(int row, int[] above, int aboveRow, int left, int right) {
        int x = left;
        zeros = left;
        previous = 0;
        while (x < right) {
            int at = row + x;
            int up = aboveRow + x;
            if (pixels[at] == above[up]) {
                int n = Spans.equal(pixels, at, above, up, right - x);
                zeros += n;
                x += n;
                previous = 0;
            } else {
                flushZeros();
                x = changed(row, above, aboveRow, x, right);
            }
        }
        zeros += width - right;
    }

    /** Literals from a pixel that differs from the row above up to the first run, and that. Returns the next x. */
    private int changed(int row, int[] above, int aboveRow, int start, int right) {
        int[] px = pixels;
        int bytes = pixelBytes;
        byte[] literals = out.literals;
        int x = start;
        int end = Math.min(right, x + room());
        int n = out.literalCount;
        long a = adler.a;
        long b = adler.b;
        int last = previous;
        int run = 0;
        while (x < end) {
            int color = px[row + x];
            int up = above[aboveRow + x];
            if (color == up) {
                break;
            }
            int residual = residual(color, up);
            if (residual == last && x > 0) {
                run = repeats(residual, row + x, above, aboveRow + x, Math.min(right - x, LONGEST_RUN));
                break;
            }
            int red = residual >>> 16 & 255;
            int green = residual >>> 8 & 255;
            int blue = residual & 255;
            literals[n] = (byte) red;
            literals[n + 1] = (byte) green;
            literals[n + 2] = (byte) blue;
            b += 3L * a + 3L * red + 2L * green + blue;
            a += red + green + blue;
            if (bytes == 4) {
                literals[n + 3] = (byte) (residual >>> 24);
                a += residual >>> 24;
                b += a;
            }
            n += bytes;
            last = residual;
            x++;
        }
        out.literalCount = n;
        adler.a = a;
        adler.b = b;
        previous = last;
        if (run > 0) {
            out.match(run * bytes, bytes);
            adler.pixels(last, alpha, run);
        }
        return x + run;
    }

    /** A number of literal pixels that fit the block, at least one. */
    private int room() {
        if (BlockWriter.LITERALS - out.literalCount < 4) {
            out.flush(false);
            adler.reduce();
        }
        return BlockWriter.LITERALS - out.literalCount >> 2;
    }

    /** How many pixels have this residual, from one that has. */
    private int repeats(int residual, int at, int[] above, int up, int most) {
        int i = 1;
        while (i < most && residual(pixels[at + i], above[up + i]) == residual) {
            i++;
        }
        return i;
    }

    /** The differences of two pixels' bytes, each modulo 256. */
    private int residual(int color, int above) {
        return ((color | 0x80808080) - (above & 0x7F7F7F7F) ^ ~(color ^ above) & 0x80808080) & mask;
    }

    private void flushZeros() {
        if (zeros > 0) {
            long length = (long) zeros * pixelBytes;
            adler.run(0, length);
            out.run(0, length);
            zeros = 0;
        }
    }
}
