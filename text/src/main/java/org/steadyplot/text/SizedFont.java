package org.steadyplot.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fallback chain of one font request at one resolution, with a strike for each face that was needed. */
final class SizedFont {
    private static final int LATIN = 0x180;

    final FontProperties font;
    final double dpi;
    private final Fonts fonts;
    private final Ppem ppem;
    private final List<Font> chain;
    private final List<@Nullable Strike> strikes = new ArrayList<>();

    /** Chain index and glyph of the first code points, plus one; 0 is not yet known. */
    private final int[] latin = new int[LATIN];

    private boolean complete;

    /** How much memory it holds. */
    long bytes = 256 + 4 * LATIN;

    SizedFont(Fonts fonts, FontProperties font, double dpi, Ppem ppem) {
        this.fonts = fonts;
        this.font = font;
        this.dpi = dpi;
        this.ppem = ppem;
        chain = new ArrayList<>(fonts.chain(font));
    }

    /** Place in the chain shifted left by 16, and the glyph; -1 when no font has the code point. */
    int lookUp(int codePoint) {
        if (codePoint >= LATIN) {
            return search(codePoint);
        }
        int known = latin[codePoint];
        if (known == 0) {
            known = search(codePoint) + 1;
            if (known == 0) {
                return -1;
            }
            latin[codePoint] = known;
        }
        return known - 1;
    }

    private int search(int codePoint) {
        for (int i = 0; ; i++) {
            if (i == chain.size() && !extend()) {
                return -1;
            }
            int glyph = chain.get(i).glyph(codePoint);
            if (glyph != 0) {
                return i << 16 | glyph;
            }
        }
    }

    /** Adds the fonts of the last resort once; says whether there is one more. */
    private boolean extend() {
        if (complete) {
            return false;
        }
        complete = true;
        int before = chain.size();
        for (Font other : fonts.lastResort(font)) {
            if (!chain.contains(other)) {
                chain.add(other);
            }
        }
        return chain.size() > before;
    }

    /** The strike of a face, which joins the end of the chain when it is a stranger to it. */
    Strike strike(Font face) {
        int index = chain.indexOf(face);
        if (index < 0) {
            index = chain.size();
            chain.add(face);
        }
        return strike(index);
    }

    /** The strike of the face at a place in the chain. */
    Strike strike(int index) {
        while (strikes.size() <= index) {
            strikes.add(null);
        }
        Strike strike = strikes.get(index);
        if (strike == null) {
            Font face = chain.get(index);
            strike = new Strike(this, face, Scale.of(font.size(), dpi, ppem, face.unitsPerEm()));
            strikes.set(index, strike);
            bytes += strike.ownBytes();
        }
        return strike;
    }
}
