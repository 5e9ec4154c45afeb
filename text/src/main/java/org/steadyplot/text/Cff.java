package org.steadyplot.text;

import org.jspecify.annotations.Nullable;

/**
 * Outlines of the {@code CFF} table, with or without CID keys (Adobe technical note 5176). Advances come from {@code hmtx}. The font matrix is
 * taken to be one over the units per em.
 */
final class Cff implements Outlines {
    private static final int MAX_FONT_DICTS = 256;

    private final CffIndex charstrings;
    private final CffIndex globalSubroutines;
    private final @Nullable CffIndex[] localSubroutines;
    private final @Nullable Bytes fontSelect;
    private final HorizontalMetrics metrics;

    Cff(Bytes table, HorizontalMetrics metrics) {
        this.metrics = metrics;
        CffIndex names = new CffIndex(table, table.u8(2));
        CffIndex tops = new CffIndex(table, names.end);
        CffIndex strings = new CffIndex(table, tops.end);
        globalSubroutines = new CffIndex(table, strings.end);
        CffDict top = new CffDict(tops.get(0));
        if (top.number(CffDict.CHARSTRING_TYPE, 0, 2) != 2) {
            throw new FontException(FontException.Code.UNSUPPORTED, "only Type 2 charstrings are supported");
        }
        charstrings = new CffIndex(table, place(top, CffDict.CHAR_STRINGS, 0, table));
        if (top.has(CffDict.ROS)) {
            CffIndex dicts = new CffIndex(table, place(top, CffDict.FD_ARRAY, 0, table));
            if (dicts.count > MAX_FONT_DICTS) {
                throw FontException.tooLarge("a font of " + dicts.count + " font dictionaries");
            }
            localSubroutines = new @Nullable CffIndex[dicts.count];
            for (int i = 0; i < dicts.count; i++) {
                localSubroutines[i] = subroutines(new CffDict(dicts.get(i)), table);
            }
            fontSelect = table.from(place(top, CffDict.FD_SELECT, 0, table));
        } else {
            localSubroutines = new @Nullable CffIndex[] {subroutines(top, table)};
            fontSelect = null;
        }
    }

    private static @Nullable CffIndex subroutines(CffDict dict, Bytes table) {
        int size = dict.number(CffDict.PRIVATE, 0, 0);
        if (size == 0) {
            return null;
        }
        int start = place(dict, CffDict.PRIVATE, 1, table);
        int offset = new CffDict(table.slice(start, size)).number(CffDict.SUBRS, 0, 0);
        return offset == 0 ? null : new CffIndex(table.from(start + (long) offset), 0);
    }

    private static int place(CffDict dict, int operator, int operand, Bytes table) {
        int offset = dict.number(operator, operand, 0);
        if (offset <= 0 || offset >= table.length()) {
            throw FontException.damaged("a part of the CFF table lies outside of it");
        }
        return offset;
    }

    @Override
    public void load(int glyph, Scale scale, GlyphOutline out) {
        int font = fontSelect == null ? 0 : fontOf(fontSelect, glyph);
        if (font >= localSubroutines.length) {
            throw FontException.damaged("glyph " + glyph + " belongs to a font dictionary that does not exist");
        }
        new Charstring(globalSubroutines, localSubroutines[font], scale, out).run(charstrings.get(glyph));
        out.advance = scale.fineX(metrics.advance(glyph));
    }

    private static int fontOf(Bytes select, int glyph) {
        int format = select.u8(0);
        if (format == 0) {
            return select.u8(1 + glyph);
        }
        if (format != 3) {
            throw new FontException(FontException.Code.UNSUPPORTED, "FDSelect of format " + format);
        }
        int low = 0;
        int high = select.u16(1);
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (select.u16(3 + 3 * middle) <= glyph) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return select.u8(3 + 3 * low + 2);
    }
}
