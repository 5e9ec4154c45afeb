package org.steadyplot.raster;

import java.util.Arrays;

/**
 * Pixels, {@code 0xAARRGGBB}, not premultiplied, row 0 on top.
 *
 * <p>An opaque surface keeps alpha 255 everywhere; a transparent one starts as white with alpha 0, as Agg's does.
 *
 * <p>The surface remembers for each row which columns may differ from the background. Clearing and encoding cost only what was touched. Whoever writes
 * into {@link #pixels()} without a {@link Canvas} calls {@link #touch} for it.
 */
public final class Surface {
    private int[] pixels = {};
    private int[] left = {};
    private int[] right = {};
    private int width;
    private int height;
    private int background;
    private boolean opaque;

    /**
     * Sizes and clears the surface, keeping its memory where it is large enough. A background with alpha 255 makes it opaque.
     *
     * @throws IllegalArgumentException for a side below 0 or more than 2<sup>31</sup> - 1 pixels
     */
    public void reset(int width, int height, int background) {
        if (width < 0 || height < 0 || (long) width * height > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("a surface of " + width + " x " + height + " pixels cannot be made");
        }
        boolean same = width == this.width && height == this.height && background == this.background;
        if (pixels.length < width * height) {
            pixels = new int[width * height];
            same = false;
        }
        if (left.length < height) {
            left = new int[height];
            right = new int[height];
        }
        this.width = width;
        this.height = height;
        this.background = background;
        this.opaque = background >>> 24 == 255;
        if (same) {
            for (int y = 0; y < height; y++) {
                if (left[y] < right[y]) {
                    Arrays.fill(pixels, y * width + left[y], y * width + right[y], background);
                }
            }
        } else {
            Arrays.fill(pixels, 0, width * height, background);
        }
        Arrays.fill(left, 0, height, Integer.MAX_VALUE);
        Arrays.fill(right, 0, height, 0);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean opaque() {
        return opaque;
    }

    /** The colour of all pixels that were not painted. */
    public int background() {
        return background;
    }

    /** The live array, {@link #width()} pixels a row; it can be longer than the picture. */
    public int[] pixels() {
        return pixels;
    }

    /** Notes that pixels x0 (inclusive) to x1 (exclusive) of a row may have changed; they must lie on the surface. */
    public void touch(int y, int x0, int x1) {
        if (x0 < left[y]) {
            left[y] = x0;
        }
        if (x1 > right[y]) {
            right[y] = x1;
        }
    }

    /** Whether pixels x0 (inclusive) to x1 (exclusive) of a row surely are the background. */
    boolean blank(int y, int x0, int x1) {
        return x1 <= left[y] || x0 >= right[y];
    }

    /** Whether the row may differ from the background. */
    public boolean touched(int y) {
        return right[y] != 0;
    }

    /** The first column of a row that may differ from the background; not below {@link #touchedRight} when there is none. */
    public int touchedLeft(int y) {
        return Math.min(left[y], width);
    }

    /** One past the last column of a row that may differ from the background, 0 when there is none. */
    public int touchedRight(int y) {
        return right[y];
    }
}
