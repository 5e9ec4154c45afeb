package org.steadyplot.stats;

import java.util.Arrays;
import java.util.List;

/** The rows of a table that share a key. Holds their numbers only; the rows themselves are gathered when asked for. */
public final class Group {
    private final Columns source;
    private final List<String> by;
    private final List<String> key;
    private final int[] order;
    private final int from;
    private final int to;

    /** The rows {@code order[from..to)}. */
    Group(Columns source, List<String> by, List<String> key, int[] order, int from, int to) {
        this.source = source;
        this.by = by;
        this.key = key;
        this.order = order;
        this.from = from;
        this.to = to;
    }

    /** The names of the columns grouped by. */
    public List<String> by() {
        return by;
    }

    /**
     * The key as text, a part per column of {@link #by}: whole numbers without a fraction, others with as many digits as
     * tell them apart, dates in ISO form, without the time at midnight.
     */
    public List<String> key() {
        return key;
    }

    /** The number of rows. */
    public int size() {
        return to - from;
    }

    /** The places of the rows in the source, ascending. */
    public int[] rows() {
        return Arrays.copyOfRange(order, from, to);
    }

    /** All columns of the source with the group's rows; gathered anew by each call. */
    public Columns columns() {
        return source.rows(rows());
    }

    /** The named columns of the source with the group's rows; gathered anew by each call. */
    public Columns columns(String... names) {
        return source.select(names).rows(rows());
    }

    @Override
    public String toString() {
        return by + " = " + key + " (" + size() + " rows)";
    }
}
