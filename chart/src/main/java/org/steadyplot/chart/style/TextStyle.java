package org.steadyplot.chart.style;

import org.steadyplot.chart.color.Rgba;
import org.steadyplot.text.Hinting;

/**
 * Texts, {@code text}.
 *
 * @param color of the letters
 * @param antialiased whether edges are smoothed
 * @param parseMath whether text between dollar signs is math text
 * @param kerningFactor 0 kerns to sixty-fourths of a pixel, 6 practically not at all
 * @param hinting whether layout counts line heights in whole pixels
 */
public record TextStyle(Rgba color, boolean antialiased, boolean parseMath, int kerningFactor, Hinting hinting) {
    /** The default style. */
    public static final TextStyle DEFAULT = new TextStyle(Rgba.BLACK, true, true, 0, Hinting.AUTO);

    public TextStyle withColor(Rgba color) {
        return new TextStyle(color, antialiased, parseMath, kerningFactor, hinting);
    }

    public TextStyle withAntialiased(boolean antialiased) {
        return new TextStyle(color, antialiased, parseMath, kerningFactor, hinting);
    }

    public TextStyle withParseMath(boolean parseMath) {
        return new TextStyle(color, antialiased, parseMath, kerningFactor, hinting);
    }

    public TextStyle withKerningFactor(int kerningFactor) {
        return new TextStyle(color, antialiased, parseMath, kerningFactor, hinting);
    }

    public TextStyle withHinting(Hinting hinting) {
        return new TextStyle(color, antialiased, parseMath, kerningFactor, hinting);
    }
}
