package org.steadyplot.chart.tick;

/** A place in a format text. */
final class Cursor {
    private final String text;
    private final int end;
    private int at;

    Cursor(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    int position() {
        return at;
    }

    int left() {
        return end - at;
    }

    char peek(int ahead) {
        return text.charAt(at + ahead);
    }

    char previous() {
        return at == 0 ? 0 : text.charAt(at - 1);
    }

    char next() {
        return text.charAt(at++);
    }

    /** Whether the next character is one of these. */
    boolean at(String characters) {
        return at < end && characters.indexOf(text.charAt(at)) >= 0;
    }

    /** Passes the next character if it is this one. */
    boolean take(char character) {
        boolean found = at < end && text.charAt(at) == character;
        at += found ? 1 : 0;
        return found;
    }

    /** Reads digits, {@code otherwise} when there are none. */
    int number(int otherwise, int max, String what) {
        int number = otherwise;
        for (; at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9'; at++) {
            number = 10 * Math.max(0, number) + text.charAt(at) - '0';
            if (number > max) {
                throw error(what + " must be at most " + max);
            }
        }
        return number;
    }

    IllegalArgumentException error(String why) {
        return new IllegalArgumentException("cannot read the number format '" + text + "': " + why);
    }
}
