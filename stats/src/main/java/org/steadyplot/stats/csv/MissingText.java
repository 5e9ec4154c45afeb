package org.steadyplot.stats.csv;

import java.util.List;

/** The texts that mean a missing value: pandas' own and those the reader adds. */
final class MissingText {
    private static final List<String> DEFAULT = List.of(
            "NA",
            "NaN",
            "nan",
            "N/A",
            "n/a",
            "NULL",
            "null",
            "#N/A",
            "#NA",
            "<NA>",
            "-NaN",
            "-nan",
            "#N/A N/A",
            "-1.#IND",
            "1.#IND",
            "-1.#QNAN",
            "1.#QNAN");

    private final List<String> added;

    MissingText(List<String> added) {
        this.added = added;
    }

    boolean contains(char[] chars, int from, int length) {
        if (length == 0) {
            return true;
        }
        char first = chars[from];
        if (length <= 8
                && (first == 'N' || first == 'n' || first == '#' || first == '<' || first == '-' || first == '1')) {
            return among(DEFAULT, chars, from, length) || among(added, chars, from, length);
        }
        return among(added, chars, from, length);
    }

    private static boolean among(List<String> texts, char[] chars, int from, int length) {
        for (int i = 0; i < texts.size(); i++) {
            if (matches(texts.get(i), chars, from, length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String text, char[] chars, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
