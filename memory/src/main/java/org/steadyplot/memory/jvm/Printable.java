package org.steadyplot.memory.jvm;

/** Texts of other programs, made harmless for a terminal and a line of a file. */
public final class Printable {
    private Printable() {}

    /** The text with {@code ?} for every control and format character, line ends and unpaired surrogates. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(harmless(c) ? c : '?'));
        return out.toString();
    }

    private static boolean harmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
