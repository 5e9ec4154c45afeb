package org.steadyplot.memory.agent.histogram;

/** Words between blanks in a part of a text, without an object for each. */
final class Words {
    private static final int MOST_DIGITS = 18;

    private final String text;
    private final int limit;
    private int start;
    private int end;

    Words(String text, int from, int limit) {
        this.text = text;
        this.limit = limit;
        this.end = from;
    }

    /** Goes on to the next word, if there is one. */
    boolean next() {
        start = end;
        while (start < limit && text.charAt(start) <= ' ') {
            start++;
        }
        end = start;
        while (end < limit && text.charAt(end) > ' ') {
            end++;
        }
        return end > start;
    }

    /** The last character of the word. */
    char last() {
        return text.charAt(end - 1);
    }

    String word() {
        return text.substring(start, end);
    }

    /** The word as a number; -1 if it is none. */
    long number() {
        if (end == start || end - start > MOST_DIGITS) {
            return -1;
        }
        long number = 0;
        for (int i = start; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
