package org.steadyplot.text;

import java.util.ArrayList;
import java.util.List;
import org.steadyplot.raster.Mask;
import org.steadyplot.raster.Path;

/**
 * Measures and rasterises lines as matplotlib does with unhinted glyphs. Keeps glyph metrics and masks within a byte budget, which changes nothing
 * but the time taken; confined to one thread.
 */
public final class Typesetter {
    private static final int MAX_CHARACTERS = 100_000;
    private static final int MAX_PEN = 1 << 29;

    private final SizedFonts sizes;
    private final GlyphOutline scratch = new GlyphOutline();
    private final LineRaster raster = new LineRaster(scratch);

    /**
     * A typesetter that keeps nothing yet.
     *
     * @param cacheBytes how much memory glyph metrics and masks may take; the least recently used font sizes go first
     */
    public Typesetter(Fonts fonts, Ppem ppem, int cacheBytes) {
        sizes = new SizedFonts(fonts, ppem, cacheBytes);
    }

    /**
     * Measures a line. Line breaks have no meaning here: {@link TextBlock} knows them.
     *
     * @throws IllegalArgumentException when the text has more than 100,000 characters or the font is larger than 8,000 px
     */
    public TextLine line(String text, FontProperties font, double dpi) {
        int length = text.length();
        if (length > MAX_CHARACTERS) {
            throw new IllegalArgumentException(
                    "a text of " + length + " characters; up to " + MAX_CHARACTERS + " can be drawn in a line");
        }
        SizedFont sized = sizes.get(font, dpi);
        int count = text.codePointCount(0, length);
        Font[] faces = new Font[count];
        int[] glyphs = new int[count];
        int[] pens = new int[count];
        List<Integer> missing = List.of();
        int pen = 0;
        int xMin = count == 0 ? 0 : Integer.MAX_VALUE;
        int yMin = xMin;
        int xMax = count == 0 ? 0 : Integer.MIN_VALUE;
        int yMax = xMax;
        Strike strike = null;
        int previous = 0;
        for (int i = 0, n = 0; n < count; n++) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            int found = sized.lookUp(codePoint);
            if (found < 0) {
                missing = with(missing, codePoint);
                found = 0;
            }
            int glyph = found & 0xffff;
            Strike next = sized.strike(found >>> 16);
            if (next == strike) {
                pen += next.kerning(previous, glyph);
            }
            strike = next;
            previous = glyph;
            GlyphSlot slot = next.slot(glyph, scratch);
            faces[n] = next.font;
            glyphs[n] = glyph;
            pens[n] = pen;
            // The box of a blank glyph is the origin, wherever the pen stands.
            int shift = slot.blank ? 0 : pen;
            xMin = Math.min(xMin, slot.xMin + shift);
            xMax = Math.max(xMax, slot.xMax + shift);
            yMin = Math.min(yMin, slot.yMin);
            yMax = Math.max(yMax, slot.yMax);
            pen += slot.advance;
            if (Math.abs(pen) > MAX_PEN) {
                throw new IllegalArgumentException(
                        "a line of text is wider than " + MAX_PEN / 64 + " pixels: shorten it or take a smaller font");
            }
        }
        return new TextLine(text, sized, faces, glyphs, pens, pen, xMin, yMin, xMax, yMax, missing);
    }

    private static List<Integer> with(List<Integer> missing, int codePoint) {
        if (missing.contains(codePoint)) {
            return missing;
        }
        List<Integer> more = new ArrayList<>(missing);
        more.add(codePoint);
        return List.copyOf(more);
    }

    /**
     * Coverage of a line whose baseline starts at figure pixel (x, y), y downwards, turned counter-clockwise by {@code degrees}. The mask's left
     * and top are absolute: text starts on whole pixels. A turned line is the resampled horizontal one, as in matplotlib.
     */
    public Mask raster(TextLine line, double x, double y, double degrees) {
        return raster.draw(line, sizes.get(line.font(), line.dpi()), x, y, degrees);
    }

    /** Appends the line's outlines, baseline start at the origin, in pixels, y upwards. */
    public void outline(TextLine line, Path out) {
        double pixels = line.font().size() * line.dpi() / 72;
        for (int i = 0; i < line.glyphCount(); i++) {
            Font face = line.font(i);
            double scale = pixels / face.unitsPerEm() / 64;
            face.load(line.glyph(i), Scale.FONT_UNITS, scratch);
            scratch.sendTo(new CurveSink(out, line.pen(i) / 64.0, scale));
        }
    }

    /** How much memory the kept metrics and masks take. */
    public long cachedBytes() {
        return sizes.bytes();
    }

    SizedFont sized(FontProperties font, double dpi) {
        return sizes.get(font, dpi);
    }
}
