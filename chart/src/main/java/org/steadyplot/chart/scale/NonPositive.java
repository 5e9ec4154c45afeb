package org.steadyplot.chart.scale;

import java.util.Locale;

/** What becomes of values a scale has no place for. */
public enum NonPositive {
    /** They lie far outside of the axes, so that lines lead there. */
    CLIP,
    /** They are left out, so that lines break. */
    MASK;

    /**
     * From matplotlib's words.
     *
     * @throws IllegalArgumentException for another word than {@code clip} and {@code mask}
     */
    public static NonPositive parse(String text) {
        for (NonPositive value : values()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("nonpositive must be 'clip' or 'mask', not '" + text + "'");
    }
}
