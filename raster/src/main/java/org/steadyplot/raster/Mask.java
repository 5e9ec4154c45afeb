package org.steadyplot.raster;

/**
 * 8-bit coverage of a rectangle of pixels.
 *
 * @param left column of the first value, relative to where the mask is put
 * @param top row of the first value, rows growing downwards
 * @param coverage {@code width * height} values, 0 to 255 unsigned, row by row; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record Mask(int left, int top, int width, int height, byte[] coverage) {
    /** A mask without pixels. */
    public static final Mask EMPTY = new Mask(0, 0, 0, 0, new byte[0]);

    /** The coverage at a column and row of the mask's own coordinates, 0 outside. */
    public int at(int x, int y) {
        int column = x - left;
        int row = y - top;
        return column < 0 || column >= width || row < 0 || row >= height ? 0 : coverage[row * width + column] & 255;
    }
}
