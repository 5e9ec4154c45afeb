package org.steadyplot.raster;

/**
 * Pixels to be copied onto a surface.
 *
 * @param pixels {@code 0xAARRGGBB}, not premultiplied, row 0 on top; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record Image(int width, int height, int[] pixels) {}
