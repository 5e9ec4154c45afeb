package org.steadyplot.memory.page;

/**
 * HTML that is being written. Whatever is not {@link #raw} is escaped, and characters that no reader sees, or that turn the
 * text around them, are shown by their numbers.
 */
final class Html {
    private static final String HEX = "0123456789abcdef";
    private static final int FIRST_NON_ASCII = 0x7f;

    private final StringBuilder out = new StringBuilder(1 << 16);

    /** Markup of our own. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text between tags. */
    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (hidden(text, i)) {
                        code(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return this;
    }

    /** An element without attributes around a text. */
    Html element(String tag, String text) {
        return raw("<").raw(tag).raw(">").text(text).raw("</").raw(tag).raw(">");
    }

    /** {@code  name="value"}. */
    Html attribute(String name, String value) {
        return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
    }

    /** A JSON string for a script element, in which nothing ends the element or the line. */
    Html json(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (hidden(text, i)) {
                out.append('\\');
                code(c);
            } else if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '<' || c == '>' || c == '&') {
                code(c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
        return this;
    }

    Html number(long value) {
        out.append(value);
        return this;
    }

    private void code(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 15));
        }
    }

    /** Control characters, line separators, halves of pairs, and what changes the direction of text. */
    private static boolean hidden(String text, int at) {
        char c = text.charAt(at);
        if (c < FIRST_NON_ASCII) {
            return c < ' ';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || c >= '\ufffe';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
