package org.steadyplot.text;

import org.jspecify.annotations.Nullable;
import org.steadyplot.raster.Mask;

/** What a strike knows of one glyph: its advance and control box in 1/64 px, and its masks by sub-pixel pen phase. */
final class GlyphSlot {
    static final int PHASES = 64;

    /** Memory of a slot, and of its array of masks. */
    static final int BYTES = 72;

    static final int PHASE_BYTES = 16 + 4 * PHASES;

    final int glyph;
    final int advance;
    final int xMin;
    final int yMin;
    final int xMax;
    final int yMax;
    final boolean blank;

    /** Allocated when the glyph is first rasterised. */
    @Nullable
    Mask @Nullable [] masks;

    GlyphSlot(int glyph, GlyphOutline outline) {
        this.glyph = glyph;
        advance = outline.advance;
        xMin = outline.xMin;
        yMin = outline.yMin;
        xMax = outline.xMax;
        yMax = outline.yMax;
        blank = outline.points == 0;
    }
}
