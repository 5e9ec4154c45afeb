package org.steadyplot.chart.backend.svg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Path;
import org.steadyplot.text.Font;

/**
 * What elements refer to: clips, repeated shapes and glyphs, each defined once, where it is first used. Ids count in that order, so the same figure
 * has the same ids.
 */
final class Definitions {
    /** Glyphs are defined at this many units to the em, DejaVu's own. */
    static final int UNITS_PER_EM = 2048;

    /** Marks a glyph without an outline. */
    static final int BLANK = -1;

    private final Markup out;
    private final double points;
    private final double height;
    private final String prefix;

    private final List<Bbox> clips = new ArrayList<>();

    /** Where in the document the data of the shapes lie, and a hash table of their numbers. */
    private int[] shapeStart = new int[16];

    private int[] shapeEnd = new int[16];
    private int[] shapeSlots = new int[32];
    private int shapes;

    private final List<Font> fonts = new ArrayList<>(2);
    private final List<int[]> glyphsOf = new ArrayList<>(2);
    private final Path outline = new Path(64);
    private final Path scaled = new Path(64);
    private int glyphs;

    /**
     * No definitions yet.
     *
     * @param points size of a pixel
     * @param height of the picture in pixels
     * @param salt tells the ids of several documents on one page apart; empty for plain ids
     */
    Definitions(Markup out, double points, double height, String salt) {
        this.out = out;
        this.points = points;
        this.height = height;
        this.prefix = salt.isEmpty() ? "" : "s" + Integer.toHexString(salt.hashCode()) + "-";
    }

    /** Number of a clip rectangle given in pixels; 0 for none. */
    int clip(@Nullable Bbox box) {
        if (box == null) {
            return 0;
        }
        for (int i = clips.size() - 1; i >= 0; i--) {
            if (same(clips.get(i), box)) {
                return i + 1;
            }
        }
        clips.add(box);
        out.raw("<clipPath");
        id('c', clips.size());
        out.raw("><rect x=\"").number(box.x0() * points);
        out.raw("\" y=\"").number((height - box.y1()) * points);
        out.raw("\" width=\"").number(Math.max(0, box.width() * points));
        out.raw("\" height=\"").number(Math.max(0, box.height() * points));
        out.raw("\"/></clipPath>\n");
        return clips.size();
    }

    private static boolean same(Bbox a, Bbox b) {
        return a.x0() == b.x0() && a.y0() == b.y0() && a.x1() == b.x1() && a.y1() == b.y1();
    }

    /** Number of the shape with this path data. */
    int shape(Markup data) {
        int mask = shapeSlots.length - 1;
        int slot = hash(data, 0, data.length()) & mask;
        while (shapeSlots[slot] != 0) {
            int shape = shapeSlots[slot];
            if (equal(data, shapeStart[shape - 1], shapeEnd[shape - 1])) {
                return shape;
            }
            slot = slot + 1 & mask;
        }
        if (2 * shapes >= mask) {
            grow();
        }
        return define(data);
    }

    private int define(Markup data) {
        int shape = shapes++;
        out.raw("<path");
        id('m', shapes);
        out.raw(" d=\"");
        shapeStart[shape] = out.length();
        out.append(data, 0, data.length());
        shapeEnd[shape] = out.length();
        out.raw("\"/>\n");
        insert(shapes);
        return shapes;
    }

    private void grow() {
        shapeStart = Arrays.copyOf(shapeStart, 2 * shapeStart.length);
        shapeEnd = Arrays.copyOf(shapeEnd, 2 * shapeEnd.length);
        shapeSlots = new int[2 * shapeSlots.length];
        for (int shape = 1; shape <= shapes; shape++) {
            insert(shape);
        }
    }

    private void insert(int shape) {
        int mask = shapeSlots.length - 1;
        int slot = hash(out, shapeStart[shape - 1], shapeEnd[shape - 1]) & mask;
        while (shapeSlots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        shapeSlots[slot] = shape;
    }

    private static int hash(Markup markup, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + markup.at(i);
        }
        return hash ^ hash >>> 15;
    }

    private boolean equal(Markup data, int start, int end) {
        if (end - start != data.length()) {
            return false;
        }
        for (int i = 0; i < data.length(); i++) {
            if (out.at(start + i) != data.at(i)) {
                return false;
            }
        }
        return true;
    }

    /** Number of a glyph, or {@link #BLANK}. */
    int glyph(Font font, int glyph) {
        int[] numbers = numbersOf(font, glyph);
        if (numbers[glyph] == 0) {
            numbers[glyph] = define(font, glyph);
        }
        return numbers[glyph];
    }

    private int[] numbersOf(Font font, int glyph) {
        int at = 0;
        while (at < fonts.size() && fonts.get(at) != font) {
            at++;
        }
        if (at == fonts.size()) {
            fonts.add(font);
            glyphsOf.add(new int[Math.max(256, glyph + 1)]);
        }
        int[] numbers = glyphsOf.get(at);
        if (glyph >= numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(glyph + 1, 2 * numbers.length));
            glyphsOf.set(at, numbers);
        }
        return numbers;
    }

    private int define(Font font, int glyph) {
        font.outline(glyph, outline.clear());
        if (outline.isEmpty()) {
            return BLANK;
        }
        out.raw("<path");
        id('g', ++glyphs);
        if (font.unitsPerEm() != UNITS_PER_EM) {
            out.raw(" transform=\"scale(")
                    .number((double) UNITS_PER_EM / font.unitsPerEm(), 9)
                    .raw(")\"");
        }
        out.raw(" d=\"");
        PathData.write(scaled.clear().append(outline, Affine.scale(1, -1)), out);
        out.raw("\"/>\n");
        return glyphs;
    }

    private void id(char kind, int number) {
        out.raw(" id=\"");
        name(out, kind, number);
        out.raw('"');
    }

    /** Appends {@code clip-path="url(#...)"} for a box, nothing for null. */
    void clipTo(@Nullable Bbox box, Markup target) {
        int number = clip(box);
        if (number > 0) {
            target.raw(" clip-path=\"url(#");
            name(target, 'c', number);
            target.raw(")\"");
        }
    }

    /** Appends the start of a {@code <use>} of a shape ({@code m}) or glyph ({@code g}). */
    void use(char kind, int number, Markup target) {
        target.raw("<use xlink:href=\"#");
        name(target, kind, number);
        target.raw('"');
    }

    private void name(Markup target, char kind, int number) {
        target.raw(prefix).raw(kind).fixed(number, 0);
    }
}
