package org.steadyplot.text;

import org.steadyplot.raster.Path;

/** One face of a font file. Immutable; shared between threads. */
public interface Font {
    String family();

    int weight();

    FontProperties.Slant slant();

    int unitsPerEm();

    /** The glyph of a code point, 0 when the font has none. */
    int glyph(int codePoint);

    /** Advance width in font units. */
    int advance(int glyph);

    /** Kerning between two glyphs in font units, from the {@code kern} table. */
    int kerning(int left, int right);

    /** Appends the outline in font units, y upwards. */
    void outline(int glyph, Path out);
}
