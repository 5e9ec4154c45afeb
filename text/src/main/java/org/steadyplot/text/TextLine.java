package org.steadyplot.text;

import java.util.List;

/** A measured line: glyphs with pen positions. Immutable. Lengths in pixels, in 1/64 steps. */
public final class TextLine {
    private final String text;
    private final FontProperties font;
    private final double dpi;
    private final Font[] fonts;
    private final int[] glyphs;
    private final int[] pens;
    private final int advance;
    private final int xMin;
    private final int yMin;
    private final int xMax;
    private final int yMax;
    private final List<Integer> missing;

    TextLine(
            String text,
            SizedFont sized,
            Font[] fonts,
            int[] glyphs,
            int[] pens,
            int advance,
            int xMin,
            int yMin,
            int xMax,
            int yMax,
            List<Integer> missing) {
        this.text = text;
        this.font = sized.font;
        this.dpi = sized.dpi;
        this.fonts = fonts;
        this.glyphs = glyphs;
        this.pens = pens;
        this.advance = advance;
        this.xMin = xMin;
        this.yMin = yMin;
        this.xMax = xMax;
        this.yMax = yMax;
        this.missing = missing;
    }

    /** What it says. */
    public String text() {
        return text;
    }

    /** The font asked for. */
    public FontProperties font() {
        return font;
    }

    /** Dots per inch it was measured at. */
    public double dpi() {
        return dpi;
    }

    /** Total advance, which is what layout counts with; the ink can be narrower or wider. */
    public double width() {
        return advance / 64.0;
    }

    /** Height of the ink box. */
    public double height() {
        return (yMax - yMin) / 64.0;
    }

    /** How far the ink reaches below the baseline; negative for a text that floats above it. */
    public double descent() {
        return -yMin / 64.0;
    }

    /** Left end of the ink box. A blank glyph counts as a point at the start, so a line with a space has at most 0. */
    public double inkLeft() {
        return xMin / 64.0;
    }

    /** Right end of the ink box. */
    public double inkRight() {
        return xMax / 64.0;
    }

    public int glyphCount() {
        return glyphs.length;
    }

    /** The face the i-th glyph is taken from. */
    public Font font(int i) {
        return fonts[i];
    }

    /** The i-th glyph's number in its face, 0 for a missing one. */
    public int glyph(int i) {
        return glyphs[i];
    }

    /** The i-th glyph's pen position in 1/64 px. */
    public int pen(int i) {
        return pens[i];
    }

    /** Code points no font has, each once, in order; each is drawn as a box. */
    public List<Integer> missing() {
        return missing;
    }

    int xMin() {
        return xMin;
    }

    int yMin() {
        return yMin;
    }

    int xMax() {
        return xMax;
    }

    int yMax() {
        return yMax;
    }
}
