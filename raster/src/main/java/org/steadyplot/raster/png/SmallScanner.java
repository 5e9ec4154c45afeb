package org.steadyplot.raster.png;

/** Turns a picture into literals and matches with no regard for time: filtered rows go through {@link LazyMatcher}. */
final class SmallScanner {
    private final Adler adler;
    private final Palette palette;
    private final LazyMatcher matcher;

    SmallScanner(BlockWriter out, Adler adler, Palette palette) {
        this.adler = adler;
        this.palette = palette;
        matcher = new LazyMatcher(out);
    }

    /** {@code pixelBytes} is 1 for indices into the palette, which must know every colour, 3 for RGB, 4 for RGBA. */
    void scan(int[] pixels, int width, int height, int pixelBytes, RowFilter.Choice choice) {
        RowFilter filter = new RowFilter(width, pixelBytes);
        matcher.begin();
        for (int y = 0; y < height; y++) {
            fill(filter.nextRow(), pixels, y * width, width, pixelBytes);
            byte[] row = filter.filter(choice);
            for (byte value : row) {
                adler.add(value & 255);
            }
            adler.reduce();
            matcher.add(row, row.length);
        }
        matcher.finish();
    }

    private void fill(byte[] row, int[] pixels, int from, int width, int pixelBytes) {
        int n = 0;
        for (int i = from; i < from + width; i++) {
            int color = pixels[i];
            if (pixelBytes == 1) {
                row[n++] = (byte) palette.index(color);
                continue;
            }
            row[n++] = (byte) (color >>> 16);
            row[n++] = (byte) (color >>> 8);
            row[n++] = (byte) color;
            if (pixelBytes == 4) {
                row[n++] = (byte) (color >>> 24);
            }
        }
    }
}
