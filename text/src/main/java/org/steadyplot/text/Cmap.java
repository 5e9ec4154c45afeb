package org.steadyplot.text;

/** The map from code points to glyphs, looked up in the table's own bytes: formats 0, 4, 6 and 12. */
final class Cmap {
    /** Where fonts of symbols keep the codes of bytes. */
    private static final int SYMBOLS = 0xf000;

    private final Bytes table;
    private final int format;
    private final boolean symbol;
    private final int glyphCount;

    /** Takes the subtable of Unicode that reaches furthest; of fonts without one that of symbols, else of Roman letters. */
    Cmap(Bytes cmap, int glyphCount) {
        this.glyphCount = glyphCount;
        int best = 0;
        int bestRank = 0;
        for (int i = 0, n = cmap.u16(2); i < n; i++) {
            int entry = 4 + 8 * i;
            int offset = cmap.offset32(entry + 4);
            int rank = rank(cmap.u16(entry), cmap.u16(entry + 2), cmap.u16(offset));
            if (rank > bestRank) {
                bestRank = rank;
                best = offset;
            }
        }
        if (bestRank == 0) {
            throw new FontException(
                    FontException.Code.UNSUPPORTED, "the font has no character map of format 0, 4, 6 or 12");
        }
        table = cmap.from(best);
        format = table.u16(0);
        symbol = bestRank == 2;
    }

    private static int rank(int platform, int encoding, int format) {
        if (format != 0 && format != 4 && format != 6 && format != 12) {
            return 0;
        }
        return switch (platform) {
            case 0 -> format == 12 ? 5 : 3;
            case 3 ->
                switch (encoding) {
                    case 10 -> 6;
                    case 1 -> 4;
                    case 0 -> 2;
                    default -> 0;
                };
            case 1 -> encoding == 0 ? 1 : 0;
            default -> 0;
        };
    }

    /** The glyph of a code point, 0 when there is none. */
    int glyph(int codePoint) {
        int glyph = find(codePoint);
        if (glyph == 0 && symbol && codePoint < 0x100) {
            glyph = find(SYMBOLS + codePoint);
        }
        return glyph < glyphCount ? glyph : 0;
    }

    private int find(int codePoint) {
        return switch (format) {
            case 4 -> segment(codePoint);
            case 12 -> group(codePoint);
            case 6 -> trimmed(codePoint);
            default -> codePoint < 256 && 6 + codePoint < table.length() ? table.u8(6 + codePoint) : 0;
        };
    }

    private int trimmed(int codePoint) {
        int i = codePoint - table.u16(6);
        return i >= 0 && i < table.u16(8) ? table.u16(10 + 2 * i) : 0;
    }

    private int segment(int codePoint) {
        if (codePoint > 0xffff) {
            return 0;
        }
        int segments = table.u16(6) >> 1;
        int ends = 14;
        int starts = ends + 2 * segments + 2;
        int low = 0;
        int high = segments;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (table.u16(ends + 2 * middle) < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == segments) {
            return 0;
        }
        int start = table.u16(starts + 2 * low);
        if (codePoint < start) {
            return 0;
        }
        int delta = table.u16(starts + 2 * (segments + low));
        int rangeAt = starts + 2 * (2 * segments + low);
        int range = table.u16(rangeAt);
        if (range == 0) {
            return codePoint + delta & 0xffff;
        }
        int at = rangeAt + range + 2 * (codePoint - start);
        if (range == 0xffff || at + 2 > table.length()) {
            return 0;
        }
        int glyph = table.u16(at);
        return glyph == 0 ? 0 : glyph + delta & 0xffff;
    }

    private int group(int codePoint) {
        int low = 0;
        int high = (int) Math.min(table.u32(12), (table.length() - 16) / 12);
        while (low < high) {
            int middle = (low + high) >>> 1;
            int at = 16 + 12 * middle;
            if (table.u32(at + 4) < codePoint) {
                low = middle + 1;
            } else if (table.u32(at) > codePoint) {
                high = middle;
            } else {
                long glyph = table.u32(at + 8) + codePoint - table.u32(at);
                return glyph < 0x10000 ? (int) glyph : 0;
            }
        }
        return 0;
    }
}
