package org.steadyplot.raster.png;

import java.util.Arrays;

/**
 * Turns a picture of any colours into literals and matches, in one pass over the pixels, three or four bytes each.
 *
 * <p>Rows are filtered by PNG's Up filter. What equals the row above becomes zeros, found many pixels at a time; equal
 * residuals in a row become runs at a distance of one pixel; a small hash table of two residuals in a row finds glyphs and
 * markers drawn before within Deflate's window.
 */
final class DirectScanner {
    private static final int WINDOW = 1 << 15;

    private final BlockWriter out;
    private final Adler adler;
    private int[] blankRow = {};
    /** Index of the pixel where two residuals with this hash were seen last, plus one. */
    private int[] places = {};

    private int shift;
    private int zeros;
    private int[] pixels = {};
    private int width;
    private int pixelBytes;
    private boolean alpha;
    private int mask;
    /** Pixels the window holds at most. */
    private int reach;

    DirectScanner(BlockWriter out, Adler adler) {
        this.out = out;
        this.adler = adler;
    }

    void scan(int[] pixels, int width, int height, int pixelBytes) {
        this.pixels = pixels;
        this.width = width;
        this.pixelBytes = pixelBytes;
        reach = WINDOW / pixelBytes;
        alpha = pixelBytes == 4;
        mask = alpha ? -1 : 0xFFFFFF;
        begin((long) width * height);
        int[] above = blankRow;
        for (int y = 0; y < height; y++) {
            int row = y * width;
            int aboveRow = y == 0 ? 0 : row - width;
            flushZeros();
            out.literal(PngEncoder.FILTER_UP);
            adler.add(PngEncoder.FILTER_UP);
            row(row, above, aboveRow);
            above = pixels;
        }
        flushZeros();
        this.pixels = new int[0];
    }

    private void begin(long size) {
        if (blankRow.length < width) {
            blankRow = new int[width];
        }
        int bits = 8;
        while (bits < 14 && 1 << bits < size / 16) {
            bits++;
        }
        shift = 32 - bits;
        if (places.length < 1 << bits) {
            places = new int[1 << bits];
        }
        Arrays.fill(places, 0, 1 << bits, -1 - WINDOW);
        zeros = 0;
    }

    private void row(int row, int[] above, int aboveRow) {
        int[] px = pixels;
        int x = 0;
        int previous = 0;
        while (x < width) {
            int at = row + x;
            int up = aboveRow + x;
            if (px[at] == above[up]) {
                int n = Arrays.mismatch(px, at, row + width, above, up, aboveRow + width);
                n = n < 0 ? width - x : n;
                zeros(n);
                x += n;
                previous = 0;
                continue;
            }
            flushZeros();
            int residual = residual(px[at], above[up]);
            if (residual == previous && x > 0) {
                int n = 1 + Math.min(constant(px, at + 1, row + width), constant(above, up + 1, aboveRow + width));
                out.match(n * pixelBytes, pixelBytes);
                adler.pixels(residual, alpha, n);
                x += n;
                continue;
            }
            int n = x + 1 < width && above == px
                    ? earlier(at, residual, residual(px[at + 1], px[up + 1]), width - x)
                    : 0;
            if (n == 0) {
                literal(residual);
                previous = residual;
                x++;
            } else {
                for (int i = 0; i < n; i++) {
                    previous = residual(px[at + i], px[up + i]);
                    adler.pixel(previous, alpha);
                }
                x += n;
            }
        }
    }

    /** Looks for the two residuals in the window, writes the match and returns its pixels, 0 if there is none. */
    private int earlier(int at, int first, int second, int left) {
        int hash = (first * 0x9E3779B1 ^ second) * 0x85EBCA6B >>> shift;
        int from = places[hash];
        places[hash] = at;
        int[] px = pixels;
        if (from < at - reach
                || residual(px[from], px[from - width]) != first
                || residual(px[from + 1], px[from + 1 - width]) != second) {
            return 0;
        }
        int rows = at / width - from / width;
        long distance = (long) (at - from) * pixelBytes + rows;
        int most = Math.min(left, width - from % width);
        if (distance > WINDOW || most < 2) {
            return 0;
        }
        int n = 2;
        while (n < most && residual(px[at + n], px[at + n - width]) == residual(px[from + n], px[from + n - width])) {
            n++;
        }
        out.match(n * pixelBytes, (int) distance);
        return n;
    }

    /** The four differences of two pixels' bytes; alpha is 0 where it isn't stored. */
    private int residual(int color, int above) {
        return ((color | 0x80808080) - (above & 0x7F7F7F7F) ^ ~(color ^ above) & 0x80808080) & mask;
    }

    private void literal(int residual) {
        if (BlockWriter.LITERALS - out.literalCount < 4) {
            out.flush(false);
            adler.reduce();
        }
        byte[] literals = out.literals;
        int n = out.literalCount;
        literals[n] = (byte) (residual >>> 16);
        literals[n + 1] = (byte) (residual >>> 8);
        literals[n + 2] = (byte) residual;
        literals[n + 3] = (byte) (residual >>> 24);
        out.literalCount = n + pixelBytes;
        adler.pixel(residual, alpha);
    }

    /** How many pixels from {@code from} on equal the one before it. */
    private static int constant(int[] pixels, int from, int to) {
        int n = Arrays.mismatch(pixels, from, to, pixels, from - 1, to - 1);
        return n < 0 ? to - from : n;
    }

    private void zeros(int n) {
        if (zeros > (Integer.MAX_VALUE >>> 2) - n) {
            flushZeros();
        }
        zeros += n;
    }

    private void flushZeros() {
        if (zeros > 0) {
            adler.run(0, (long) zeros * pixelBytes);
            out.run(0, zeros * pixelBytes);
            zeros = 0;
        }
    }
}
