package org.steadyplot.text;

import org.steadyplot.raster.Mask;
import org.steadyplot.raster.Path;

/**
 * Measures and rasterises lines. Keeps measured lines' glyph boxes and masks within a byte budget; confined to one thread.
 */
public final class Typesetter {
    public Typesetter(Fonts fonts, Ppem ppem, int cacheBytes) {}

    public TextLine line(String text, FontProperties font, double dpi) {
        throw new UnsupportedOperationException();
    }

    /**
     * Coverage of a line whose baseline starts at figure pixel (x, y), y downwards, turned counter-clockwise by {@code degrees}. The mask's left
     * and top are absolute: text starts on whole pixels.
     */
    public Mask raster(TextLine line, double x, double y, double degrees) {
        throw new UnsupportedOperationException();
    }

    /** Appends the line's outlines, baseline start at the origin, in pixels, y upwards. */
    public void outline(TextLine line, Path out) {
        throw new UnsupportedOperationException();
    }
}
