package org.steadyplot.raster.png;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a PNG file is written.
 *
 * @param effort how much time to spend on size
 * @param color pixel format of the file
 * @param dpi dots per inch for the {@code pHYs} chunk, 0 for none
 * @param metadata keyword to text, written in the order of the keywords as {@code tEXt}, or {@code iTXt} where Latin-1 does
 *     not hold the text. A keyword has 1 to 79 printable Latin-1 characters, no space at either end, no two in a row; texts
 *     hold no NUL
 */
public record PngOptions(Effort effort, Color color, double dpi, Map<String, String> metadata) {
    public static final PngOptions DEFAULT = new PngOptions(Effort.FAST, Color.AUTO, 0, Map.of());

    /** @throws IllegalArgumentException for a dpi or a keyword or text that the format can't hold */
    public PngOptions {
        if (!(dpi >= 0 && dpi <= 1e7)) {
            throw new IllegalArgumentException("dpi must lie between 0 and 10,000,000, not " + dpi);
        }
        TreeMap<String, String> sorted = new TreeMap<>(metadata);
        for (Map.Entry<String, String> entry : sorted.entrySet()) {
            TextChunks.check(entry.getKey(), entry.getValue());
        }
        metadata = Collections.unmodifiableMap(sorted);
    }

    /** How much time to spend on size. */
    public enum Effort {
        /** One pass over the pixels; meant for charts, and never slow. */
        FAST,
        /** The smallest file this encoder can make; tens of times slower. */
        SMALL
    }

    /** Pixel format of the file, 8 bits a sample. */
    public enum Color {
        /** A palette up to 256 colours, else RGB if every pixel is opaque, else RGBA. */
        AUTO,
        /** A palette; more than 256 colours are an error. */
        PALETTE,
        /** Red, green, blue; alpha is dropped. */
        RGB,
        /** Red, green, blue, alpha. */
        RGBA
    }
}
