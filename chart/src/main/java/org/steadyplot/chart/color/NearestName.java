package org.steadyplot.chart.color;

import org.jspecify.annotations.Nullable;

/** Finds the known name a misspelt one most likely means, by edit distance. Compares without regard to case. */
final class NearestName {
    private final String wanted;
    private int distance;
    private @Nullable String best;

    NearestName(String wanted) {
        this.wanted = lower(wanted);
        distance = 1 + wanted.length() / 3;
    }

    void offer(String name) {
        int found = distance(wanted, lower(name));
        if (found < distance || (found == distance && best == null)) {
            distance = found;
            best = name;
        }
    }

    /** {@code ; did you mean 'x'?}, or nothing when no name is near. */
    String hint() {
        return best == null ? "" : "; did you mean '" + best + "'?";
    }

    static String lower(String text) {
        return text.toLowerCase(java.util.Locale.ROOT);
    }

    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 + a.length() / 3) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
