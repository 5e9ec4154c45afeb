package org.steadyplot.memory.agent.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a user may have meant by a name that does not exist. */
final class NearestNames {
    private static final int MOST = 3;

    private NearestNames() {}

    /** The names that are a few letters away, nearest first. */
    static List<String> of(String name, Collection<String> names) {
        int limit = Math.max(2, name.length() / 3);
        var nearest = new ArrayList<String>();
        for (int distance = 0; distance <= limit && nearest.size() < MOST; distance++) {
            for (String other : names) {
                boolean fits = !nearest.contains(other) && nearest.size() < MOST;
                if (fits && Math.abs(other.length() - name.length()) <= limit && distance(name, other) == distance) {
                    nearest.add(other);
                }
            }
        }
        return nearest;
    }

    /** Letters to insert, to remove or to change (Levenshtein), whatever their case. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int changed = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
