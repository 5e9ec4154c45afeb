package org.steadyplot.raster;

import java.util.Arrays;

/**
 * Pixels, {@code 0xAARRGGBB}, not premultiplied, row 0 on top.
 *
 * <p>An opaque surface keeps alpha 255 everywhere; a transparent one starts as white with alpha 0, as Agg's does.
 */
public final class Surface {
    private int[] pixels = {};
    private int width;
    private int height;
    private boolean opaque;

    /** Sizes and clears the surface, keeping its memory where it is large enough. A background with alpha 255 makes it opaque. */
    public void reset(int width, int height, int background) {
        if (pixels.length < width * height) {
            pixels = new int[width * height];
        }
        this.width = width;
        this.height = height;
        this.opaque = background >>> 24 == 255;
        Arrays.fill(pixels, 0, width * height, background);
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

    /** The live array, {@link #width()} pixels a row; it can be longer than the picture. */
    public int[] pixels() {
        return pixels;
    }
}
