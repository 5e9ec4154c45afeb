package org.steadyplot.memory.live;

/** How many columns of a terminal a text takes: East Asian wide characters and pictures two, combining marks none. */
final class TextWidth {
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The start of a text that fits, with an ellipsis if it is cut, and blanks up to the width. */
    static String fit(String text, int width) {
        if (of(text) <= width) {
            return text + " ".repeat(width - of(text));
        }
        StringBuilder cut = new StringBuilder();
        int taken = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int next = of(text.codePointAt(i));
            if (taken + next > width - 1) {
                break;
            }
            cut.appendCodePoint(text.codePointAt(i));
            taken += next;
        }
        return width < 1 ? "" : cut + "\u2026" + " ".repeat(width - 1 - taken);
    }
}
