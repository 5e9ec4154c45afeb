package org.steadyplot.text;

import org.jspecify.annotations.Nullable;

/** A parsed face: where its tables are; glyphs are decoded when asked for. All fields are final, so threads may share it freely. */
final class Face {
    final FaceName name;
    final int unitsPerEm;
    private final Cmap cmap;
    private final HorizontalMetrics metrics;
    private final Outlines outlines;
    private final @Nullable Kern kern;

    Face(Tables tables) {
        name = FaceName.of(tables);
        Bytes head = tables.get(Tables.HEAD);
        unitsPerEm = head.u16(18);
        if (unitsPerEm < 16 || unitsPerEm > 16384) {
            throw FontException.damaged(unitsPerEm + " units per em; 16 to 16384 are possible");
        }
        int glyphCount = tables.get(Tables.MAXP).u16(4);
        cmap = new Cmap(tables.get(Tables.CMAP), glyphCount);
        metrics = new HorizontalMetrics(tables.get(Tables.HHEA), tables.get(Tables.HMTX));
        Bytes cff = tables.find(Tables.CFF);
        outlines = cff != null
                ? new Cff(cff, metrics)
                : new Glyf(tables.get(Tables.GLYF), tables.get(Tables.LOCA), head.s16(50) != 0, glyphCount, metrics);
        kern = Kern.of(tables.find(Tables.KERN));
    }

    int glyph(int codePoint) {
        return cmap.glyph(codePoint);
    }

    int advance(int glyph) {
        return metrics.advance(glyph);
    }

    boolean hasKerning() {
        return kern != null;
    }

    int kerning(int left, int right) {
        return kern == null ? 0 : kern.between(left, right);
    }

    void load(int glyph, Scale scale, GlyphOutline out) {
        out.clear();
        outlines.load(glyph, scale, out);
        out.finish();
    }
}
