package org.steadyplot.raster.png;

import java.util.Arrays;
import org.steadyplot.raster.Surface;

/**
 * Turns a picture of few colours into literals and runs, in one pass over the pixels.
 *
 * <p>Rows are filtered by PNG's Up filter on palette indices: what equals the row above becomes zeros, which are compared
 * many pixels at a time and never touched one by one. A row in nothing but the first colour (index 0) takes filter None, so
 * blank rows flow into one run. What was never touched is not even looked at.
 */
final class PaletteScanner {
    /** Equal residuals in a row that end a stretch of literals. */
    private static final int RUN = 5;

    private final BlockWriter out;
    private final Adler adler;
    private final Palette palette;
    private byte[] indices = {};
    private int[] blankRow = {};
    /** Bytes of value 0 not yet written. */
    private long zeros;

    PaletteScanner(BlockWriter out, Adler adler, Palette palette) {
        this.out = out;
        this.adler = adler;
        this.palette = palette;
    }

    /** Returns false, with a useless half of a stream written, at the 257th colour. */
    boolean scan(Surface surface) {
        int[] pixels = surface.pixels();
        int width = surface.width();
        begin(pixels[0], width);
        TouchedColumns touched = new TouchedColumns(surface, pixels[0] != surface.background());
        int[] above = blankRow;
        int leftAbove = width;
        int rightAbove = 0;
        boolean blank = true;
        for (int y = 0; y < surface.height(); y++) {
            int row = y * width;
            int aboveRow = y == 0 ? 0 : row - width;
            int left = touched.left(y);
            int right = touched.right(y);
            int end = Math.max(right, rightAbove);
            int x = Math.min(Math.min(left, leftAbove), end);
            x += Spans.equal(pixels, row + x, above, aboveRow + x, end - x);
            if (x < end) {
                blank = right <= left || Spans.equal(pixels, row + left, blankRow, left, right - left) == right - left;
            }
            if (blank) {
                if (x < end) {
                    Arrays.fill(indices, 0, width, (byte) 0);
                }
                zeros += width + 1;
            } else {
                flushZeros();
                out.literal(PngEncoder.FILTER_UP);
                adler.add(PngEncoder.FILTER_UP);
                zeros += x;
                if (!changes(pixels, row, above, aboveRow, x, end)) {
                    return false;
                }
                zeros += width - end;
            }
            above = pixels;
            leftAbove = left;
            rightAbove = right;
        }
        flushZeros();
        return true;
    }

    private void begin(int background, int width) {
        if (indices.length < width) {
            indices = new byte[width];
            blankRow = new int[width];
        }
        Arrays.fill(indices, 0, width, (byte) 0);
        Arrays.fill(blankRow, 0, width, background);
        palette.clear();
        palette.index(background);
        zeros = 0;
    }

    /** A row from its first pixel that differs from the one above to where nothing is touched; false at the 257th colour. */
    private boolean changes(int[] pixels, int row, int[] above, int aboveRow, int start, int rowEnd) {
        int x = start;
        while (x < rowEnd) {
            flushZeros();
            x = busy(pixels, row, above, aboveRow, x, rowEnd);
            if (x < 0) {
                return false;
            }
        }
        return true;
    }

    /** Literals up to {@link #RUN} equal residuals; returns the next x, or -1 at the 257th colour. */
    private int busy(int[] pixels, int row, int[] above, int aboveRow, int start, int rowEnd) {
        if (BlockWriter.LITERALS - out.literalCount < RUN + 1) {
            out.flush(false);
            adler.reduce();
        }
        int end = Math.min(rowEnd, start + BlockWriter.LITERALS - out.literalCount);
        byte[] literals = out.literals;
        byte[] rowIndices = indices;
        int[] keys = palette.keys;
        short[] slots = palette.slots;
        int n = out.literalCount;
        long a = adler.a;
        long b = adler.b;
        int previous = -1;
        int equal = 0;
        int x = start;
        while (x < end && equal < RUN) {
            int color = pixels[row + x];
            int at = Palette.hash(color);
            int index = slots[at] - 1;
            if (index < 0 || keys[at] != color) {
                index = palette.index(color);
                if (index < 0) {
                    return -1;
                }
            }
            int residual = index - rowIndices[x] & 255;
            rowIndices[x] = (byte) index;
            literals[n++] = (byte) residual;
            a += residual;
            b += a;
            equal = residual == previous ? equal + 1 : 0;
            previous = residual;
            x++;
        }
        adler.a = a;
        adler.b = b;
        out.literalCount = n;
        if (previous == 0 && (equal == RUN || x == rowEnd)) {
            // not literals after all: they wait for the zeros that may follow
            int taken = equal + 1;
            out.literalCount = n - taken;
            adler.b -= taken * a;
            int more = Spans.equal(pixels, row + x, above, aboveRow + x, rowEnd - x);
            zeros = (long) taken + more;
            return x + more;
        }
        if (equal == RUN) {
            out.literalCount = n - RUN;
            int more = Spans.constant(above, aboveRow + x, Spans.constant(pixels, row + x, rowEnd - x));
            out.match(RUN + more, 1);
            adler.run(previous, more);
            Arrays.fill(rowIndices, x, x + more, rowIndices[x - 1]);
            return x + more;
        }
        return x;
    }

    private void flushZeros() {
        if (zeros > 0) {
            adler.run(0, zeros);
            out.run(0, zeros);
            zeros = 0;
        }
    }
}
