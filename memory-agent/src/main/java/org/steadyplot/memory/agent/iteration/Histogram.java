package org.steadyplot.memory.agent.iteration;

import java.io.IOException;
import java.io.Writer;

/** The text of HotSpot's class histogram: {@code num: instances bytes class (module)}, and a last line with the sums. */
final class Histogram {
    private static final String TOTAL = "Total";
    private static final int COLUMN_OF_BYTES = 3;

    /** Named so since JDK 21; before, gaps were arrays of int. */
    private static final String FILLER = "jdk.internal.vm.Filler";

    private Histogram() {}

    /** Bytes of all objects; -1 if this is no histogram. What fills gaps that a collection left is no object of anybody. */
    static long total(String text) {
        int at = text.lastIndexOf(TOTAL);
        if (at < 0) {
            return -1;
        }
        Words words = new Words(text, at + TOTAL.length(), text.length());
        words.next();
        if (words.number() < 0 || !words.next() || words.number() < 0) {
            return -1;
        }
        long sum = words.number();
        for (int name = text.indexOf(FILLER); name >= 0; name = text.indexOf(FILLER, name + 1)) {
            Words line = new Words(text, text.lastIndexOf('\n', name) + 1, name);
            for (int word = 0; word < COLUMN_OF_BYTES; word++) {
                line.next();
            }
            sum -= Math.max(0, line.number());
        }
        return sum;
    }

    /** Writes a line {@code class TAB instances TAB bytes} per class, names as in Java. */
    static void write(String text, Writer out) throws IOException {
        out.write("class\tinstances\tbytes\n");
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Words words = new Words(text, start, end);
            if (words.next() && text.charAt(words.end() - 1) == ':' && words.next()) {
                long instances = words.number();
                words.next();
                long bytes = words.number();
                if (instances >= 0 && bytes >= 0 && words.next() && !text.startsWith(FILLER, words.start())) {
                    out.write(
                            name(text.substring(words.start(), words.end())) + "\t" + instances + "\t" + bytes + "\n");
                }
            }
            start = end + 1;
        }
    }

    /** {@code [Ljava.lang.String;} as {@code java.lang.String[]}, {@code [[I} as {@code int[][]}. */
    static String name(String internal) {
        int dimensions = 0;
        while (dimensions < internal.length() && internal.charAt(dimensions) == '[') {
            dimensions++;
        }
        if (dimensions == 0 || dimensions == internal.length()) {
            return internal;
        }
        String element =
                switch (internal.charAt(dimensions)) {
                    case 'Z' -> "boolean";
                    case 'B' -> "byte";
                    case 'C' -> "char";
                    case 'S' -> "short";
                    case 'I' -> "int";
                    case 'J' -> "long";
                    case 'F' -> "float";
                    case 'D' -> "double";
                    default -> {
                        int end = internal.endsWith(";") ? internal.length() - 1 : internal.length();
                        yield internal.substring(Math.min(dimensions + 1, end), end);
                    }
                };
        return element + "[]".repeat(dimensions);
    }

    /** Words between blanks, without an object for each. */
    private static final class Words {
        private final String text;
        private final int limit;
        private int start;
        private int end;

        Words(String text, int from, int limit) {
            this.text = text;
            this.limit = limit;
            this.end = from;
        }

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

        int start() {
            return start;
        }

        int end() {
            return end;
        }

        /** The word as a number; -1 if it is none. */
        long number() {
            long number = 0;
            for (int i = start; i < end; i++) {
                int digit = text.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    return -1;
                }
                number = 10 * number + digit;
            }
            return end > start ? number : -1;
        }
    }
}
