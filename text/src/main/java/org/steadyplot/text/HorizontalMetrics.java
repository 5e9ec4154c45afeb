package org.steadyplot.text;

/** Advance widths and left side bearings in font units, from {@code hhea} and {@code hmtx}. */
final class HorizontalMetrics {
    private final Bytes hmtx;
    private final int full;

    HorizontalMetrics(Bytes hhea, Bytes hmtx) {
        this.hmtx = hmtx;
        full = Math.min(hhea.u16(34), hmtx.length() / 4);
    }

    /** Glyphs past the full records share the last advance. */
    int advance(int glyph) {
        return full == 0 ? 0 : hmtx.u16(4 * Math.min(glyph, full - 1));
    }

    int leftSideBearing(int glyph) {
        if (glyph < full) {
            return hmtx.s16(4 * glyph + 2);
        }
        int at = 4 * full + 2 * (glyph - full);
        return at + 2 <= hmtx.length() ? hmtx.s16(at) : 0;
    }
}
