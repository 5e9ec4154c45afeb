package org.steadyplot.raster.png;

import java.util.Map;

/**
 * How a PNG file is written.
 *
 * @param effort how much time to spend on size
 * @param color pixel format of the file
 * @param dpi dots per inch for the {@code pHYs} chunk, 0 for none
 * @param metadata keyword to text, written as {@code tEXt}, or {@code iTXt} where Latin-1 does not hold it
 */
public record PngOptions(Effort effort, Color color, double dpi, Map<String, String> metadata) {
    public static final PngOptions DEFAULT = new PngOptions(Effort.FAST, Color.AUTO, 0, Map.of());

    /** How much time to spend on size. */
    public enum Effort {
        FAST,
        SMALL
    }

    /** Pixel format: AUTO takes a palette up to 256 colours, else RGB, and RGBA where a pixel is not opaque. */
    public enum Color {
        AUTO,
        PALETTE,
        RGB,
        RGBA
    }
}
