package org.steadyplot.text;

import java.util.ArrayList;
import java.util.List;

/** The sized fonts in use, held to a budget of bytes: the least recently used go first. Confined to its typesetter's thread. */
final class SizedFonts {
    private final Fonts fonts;
    private final Ppem ppem;
    private final long budget;

    /** The most recently used first: a chart has a handful, and the next text mostly has the font of the last one. */
    private final List<SizedFont> recent = new ArrayList<>();

    SizedFonts(Fonts fonts, Ppem ppem, long budget) {
        this.fonts = fonts;
        this.ppem = ppem;
        this.budget = budget;
    }

    SizedFont get(FontProperties font, double dpi) {
        int place = find(font, dpi);
        SizedFont sized;
        if (place < 0) {
            sized = new SizedFont(fonts, font, dpi, ppem);
            recent.add(0, sized);
        } else {
            sized = recent.get(place);
            if (sized.bytes > budget) {
                recent.remove(place);
                return get(font, dpi);
            }
            if (place > 0) {
                recent.remove(place);
                recent.add(0, sized);
            }
        }
        for (long held = bytes(); held > budget && recent.size() > 1; ) {
            held -= recent.remove(recent.size() - 1).bytes;
        }
        return sized;
    }

    private int find(FontProperties font, double dpi) {
        for (int i = 0; i < recent.size(); i++) {
            SizedFont sized = recent.get(i);
            if (sized.dpi == dpi && sized.font.equals(font)) {
                return i;
            }
        }
        return -1;
    }

    /** How much memory the sized fonts take. */
    long bytes() {
        long sum = 0;
        for (int i = 0; i < recent.size(); i++) {
            sum += recent.get(i).bytes;
        }
        return sum;
    }
}
