package org.steadyplot.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a face says of itself. */
record FaceName(String family, int weight, FontProperties.Slant slant) {
    private static final int FAMILY = 1;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int MAX_LENGTH = 256;

    static FaceName of(Tables tables) {
        Bytes head = tables.get(Tables.HEAD);
        int macStyle = head.u16(44);
        int weight = (macStyle & 1) != 0 ? 700 : 400;
        FontProperties.Slant slant = (macStyle & 2) != 0 ? FontProperties.Slant.ITALIC : FontProperties.Slant.NORMAL;
        Bytes os2 = tables.find(Tables.OS_2);
        if (os2 != null && os2.length() >= 64) {
            weight = Math.max(1, Math.min(1000, os2.u16(4)));
            int selection = os2.u16(62);
            if ((selection & 0x200) != 0) {
                slant = FontProperties.Slant.OBLIQUE;
            } else if ((selection & 1) != 0) {
                slant = FontProperties.Slant.ITALIC;
            }
        }
        Bytes names = tables.find(Tables.NAME);
        String family = names == null ? null : find(names, TYPOGRAPHIC_FAMILY);
        if (family == null && names != null) {
            family = find(names, FAMILY);
        }
        return new FaceName(family == null ? "unnamed" : family, weight, slant);
    }

    /** The English name where there is one, else the first. */
    private static @Nullable String find(Bytes names, int id) {
        String found = null;
        int strings = names.u16(4);
        for (int i = 0, n = names.u16(2); i < n; i++) {
            int at = 6 + 12 * i;
            if (names.u16(at + 6) != id) {
                continue;
            }
            int platform = names.u16(at);
            int language = names.u16(at + 4);
            boolean english = platform == 3 ? language == 0x409 : language == 0;
            if (found == null || english) {
                int length = Math.min(names.u16(at + 8), MAX_LENGTH);
                Bytes text = names.slice(strings + names.u16(at + 10), length);
                found = new String(
                        text.array(),
                        text.arrayOffset(),
                        length,
                        platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
            }
            if (english) {
                break;
            }
        }
        return found == null || found.isEmpty() ? null : found;
    }
}
