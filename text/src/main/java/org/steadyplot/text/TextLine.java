package org.steadyplot.text;

import java.util.List;

/**
 * A measured line: glyphs with pen positions. Lengths in pixels, in 1/64 steps.
 *
 * @param text what it says
 * @param font the font asked for
 * @param dpi dots per inch it was measured at
 * @param width total advance
 * @param height of the ink box
 * @param descent how far the ink reaches below the baseline, 0 or more for a text with ink below it
 * @param glyphs in order
 * @param missing code points no font has; each is drawn as a box
 */
public record TextLine(
        String text,
        FontProperties font,
        double dpi,
        double width,
        double height,
        double descent,
        List<Glyph> glyphs,
        List<Integer> missing) {
    /**
     * One placed glyph.
     *
     * @param x pen position in 1/64 px
     */
    public record Glyph(Font font, int glyph, int x) {}
}
