package org.steadyplot.chart;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what somebody who mistyped a name probably meant. */
public final class NearestName {
    private static final int LONGEST = 200;

    private NearestName() {}

    /**
     * The candidate with the fewest edits (insertions, deletions, substitutions, swaps of neighbours; case costs nothing)
     * from {@code wanted}, the first of equals; {@code null} if all of them are further than a third of its length.
     */
    public static @Nullable String of(String wanted, Iterable<String> candidates) {
        if (wanted.length() > LONGEST) {
            return null;
        }
        String folded = wanted.toLowerCase(Locale.ROOT);
        int best = Math.max(1, wanted.length() / 3) + 1;
        String nearest = null;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - wanted.length()) >= best) {
                continue;
            }
            int edits = edits(folded, candidate.toLowerCase(Locale.ROOT));
            if (edits < best) {
                best = edits;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** As {@link #of}, as the end of a message: {@code ; did you mean 'carat'?}, or nothing. */
    public static String hint(String wanted, Iterable<String> candidates) {
        String nearest = of(wanted, candidates);
        return nearest == null ? "" : "; did you mean '" + nearest + "'?";
    }

    /** The distance of optimal string alignment. */
    private static int edits(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int edits = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits = Math.min(edits, beforeLast[j - 2] + 1);
                }
                row[j] = edits;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
