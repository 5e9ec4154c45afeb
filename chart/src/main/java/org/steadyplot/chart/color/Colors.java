package org.steadyplot.chart.color;

import org.jspecify.annotations.Nullable;

/** Reads colours as matplotlib writes them. */
public final class Colors {
    private Colors() {}

    /** {@link #parse(String, Cycle)} where {@code C0} to {@code C9} are the colours of tab10. */
    public static Rgba parse(String text) {
        return parse(text, Cycle.TAB10);
    }

    /**
     * The colour a text means: a name (one letter of {@code bgrcmykw}, {@code tab:blue}, CSS as {@code steelblue}, {@code xkcd:sky blue}),
     * {@code #rgb}, {@code #rgba}, {@code #rrggbb} or {@code #rrggbbaa}, a place in the cycle as {@code C3}, a grey as {@code 0.75}, or
     * {@code none}.
     *
     * @throws IllegalArgumentException for any other text; the message names a similar colour if there is one
     */
    public static Rgba parse(String text, Cycle cycle) {
        if (text.startsWith("#")) {
            return hex(text);
        }
        Rgba named = NamedColors.common(text);
        if (named == null) {
            named = cycleColor(text, cycle);
        }
        if (named == null) {
            named = gray(text);
        }
        return named != null ? named : NamedColors.find(text);
    }

    private static Rgba hex(String text) {
        int length = text.length() - 1;
        long value = 0;
        boolean valid = length == 3 || length == 4 || length == 6 || length == 8;
        for (int i = 1; valid && i <= length; i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            valid = digit >= 0;
            value = length <= 4 ? value << 8 | digit * 17L : value << 4 | digit;
        }
        if (!valid) {
            throw new IllegalArgumentException(
                    "not a colour: '" + text + "'; write #rgb, #rgba, #rrggbb or #rrggbbaa in hexadecimal digits");
        }
        boolean opaque = length == 3 || length == 6;
        Rgba color = Rgba.rgb((int) (opaque ? value : value >> 8));
        return opaque ? color : color.withAlpha((value & 255) / 255.0);
    }

    private static @Nullable Rgba cycleColor(String text, Cycle cycle) {
        int length = text.length();
        if (length < 2 || length > 9 || text.charAt(0) != 'C') {
            return null;
        }
        int index = 0;
        for (int i = 1; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            index = 10 * index + c - '0';
        }
        return cycle.color(index);
    }

    private static @Nullable Rgba gray(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789.eE+-".indexOf(text.charAt(i)) < 0) {
                return null;
            }
        }
        double level;
        try {
            level = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return null;
        }
        if (!(level >= 0 && level <= 1)) {
            throw new IllegalArgumentException(
                    "not a colour: '" + text + "'; a grey is written as 0 (black) to 1 (white)");
        }
        return Rgba.gray(level);
    }
}
