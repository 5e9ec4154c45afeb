package org.steadyplot.raster;

/**
 * 8-bit coverage of a rectangle of pixels.
 *
 * @param left column of the first value, relative to where the mask is put
 * @param top row of the first value, rows growing downwards
 * @param coverage {@code width * height} values, 0 to 255 unsigned, row by row; not copied
 */
public record Mask(int left, int top, int width, int height, byte[] coverage) {}
