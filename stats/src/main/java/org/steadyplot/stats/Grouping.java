package org.steadyplot.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.steadyplot.stats.DataException.Code;

/**
 * Finds groups with one stable counting sort per key column, from the last to the first, on the ranks of its distinct
 * values. Equal keys end up as neighbours, ordered, with their rows in the order of the table.
 */
final class Grouping {
    private Grouping() {}

    static List<Group> of(Columns table, String... names) {
        if (names.length == 0) {
            throw new DataException(Code.BAD_ARGUMENT, "no column to group by; name at least one");
        }
        List<String> by = List.of(names);
        Factors[] factors = new Factors[names.length];
        for (int i = 0; i < names.length; i++) {
            factors[i] = Factors.of(table.get(names[i]));
        }
        int[] order = rowsWithKeys(table.rowCount(), factors);
        for (int i = factors.length - 1; i >= 0; i--) {
            order = sorted(order, factors[i]);
        }
        List<Group> groups = new ArrayList<>();
        int from = 0;
        while (from < order.length) {
            int to = from + 1;
            while (to < order.length && sameKey(factors, order[from], order[to])) {
                to++;
            }
            groups.add(new Group(table, by, key(factors, order[from]), order, from, to));
            from = to;
        }
        return groups;
    }

    private static int[] rowsWithKeys(int rowCount, Factors[] factors) {
        int[] rows = new int[rowCount];
        int kept = 0;
        for (int row = 0; row < rowCount; row++) {
            boolean complete = true;
            for (Factors factor : factors) {
                complete &= factor.codes()[row] >= 0;
            }
            if (complete) {
                rows[kept++] = row;
            }
        }
        return kept == rowCount ? rows : Arrays.copyOf(rows, kept);
    }

    private static int[] sorted(int[] rows, Factors factor) {
        int[] codes = factor.codes();
        int[] place = new int[factor.labels().length + 1];
        for (int row : rows) {
            place[codes[row] + 1]++;
        }
        for (int code = 1; code < place.length; code++) {
            place[code] += place[code - 1];
        }
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[place[codes[row]]++] = row;
        }
        return sorted;
    }

    private static boolean sameKey(Factors[] factors, int a, int b) {
        for (Factors factor : factors) {
            if (factor.codes()[a] != factor.codes()[b]) {
                return false;
            }
        }
        return true;
    }

    private static List<String> key(Factors[] factors, int row) {
        String[] key = new String[factors.length];
        for (int i = 0; i < key.length; i++) {
            key[i] = factors[i].labels()[factors[i].codes()[row]];
        }
        return List.of(key);
    }
}
