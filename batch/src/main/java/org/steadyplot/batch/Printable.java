package org.steadyplot.batch;

/** Foreign text in messages: on one line, of bounded length, without control characters. */
final class Printable {
    private static final int LONGEST = 120;
    private static final int LONGEST_MESSAGE = 1000;

    private Printable() {}

    static String of(String text) {
        StringBuilder printable = new StringBuilder();
        append(printable, text);
        return printable.toString();
    }

    static void append(StringBuilder out, String text) {
        append(out, text, LONGEST);
    }

    /** A message that may quote foreign text. */
    static String message(String text) {
        StringBuilder printable = new StringBuilder();
        append(printable, text, LONGEST_MESSAGE);
        return printable.toString();
    }

    private static void append(StringBuilder out, String text, int longest) {
        int length = Math.min(text.length(), longest);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4 & 15, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        if (text.length() > longest) {
            out.append("...");
        }
    }
}
