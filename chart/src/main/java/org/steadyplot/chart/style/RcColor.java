package org.steadyplot.chart.style;

import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Rgba;

/**
 * A colour as a style says it: a plain one, one of the colour cycle, none, or a word that leaves it to something else.
 *
 * @param kind what it is
 * @param rgba the colour of a plain one
 * @param index the number of one of the cycle
 */
public record RcColor(Kind kind, Rgba rgba, int index) {
    /** What a colour of a style is. */
    public enum Kind {
        PLAIN,
        /** {@code C0} to {@code C9}. */
        CYCLE,
        /** {@code none}: nothing is painted. */
        NONE,
        /** {@code auto}, {@code inherit}, {@code face}, {@code None}: the colour of something else, which the setting names. */
        INHERIT
    }

    public static final RcColor BLACK = of(Rgba.BLACK);
    public static final RcColor WHITE = of(Rgba.WHITE);
    public static final RcColor NONE = new RcColor(Kind.NONE, Rgba.NONE, 0);
    public static final RcColor INHERIT = new RcColor(Kind.INHERIT, Rgba.NONE, 0);

    public static RcColor of(Rgba rgba) {
        return new RcColor(Kind.PLAIN, rgba, 0);
    }

    /** The colour of that number in the cycle of the style. */
    public static RcColor cycle(int index) {
        return new RcColor(Kind.CYCLE, Rgba.NONE, index);
    }

    /**
     * A colour in the words of matplotlib.
     *
     * @throws IllegalArgumentException for text that names no colour
     */
    public static RcColor parse(String text) {
        return switch (text) {
            case "auto", "inherit", "face", "None", "figure" -> INHERIT;
            case "none" -> NONE;
            default -> {
                if (text.length() == 2 && text.charAt(0) == 'C' && Character.isDigit(text.charAt(1))) {
                    yield cycle(text.charAt(1) - '0');
                }
                boolean bareHex = text.length() == 6 && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
                yield of(Colors.parse(bareHex ? "#" + text : text));
            }
        };
    }

    /** The colour in a style; {@code otherwise} where it is left to something else. */
    public Rgba in(Style style, Rgba otherwise) {
        return switch (kind) {
            case PLAIN, NONE -> rgba;
            case CYCLE -> style.get(AxesRc.PROP_CYCLE).color(index);
            case INHERIT -> otherwise;
        };
    }

    /** The colour in a style, for a setting that never leaves it to something else; black where it does. */
    public Rgba in(Style style) {
        return in(style, Rgba.BLACK);
    }

    public boolean isInherited() {
        return kind == Kind.INHERIT;
    }
}
