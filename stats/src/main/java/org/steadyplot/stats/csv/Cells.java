package org.steadyplot.stats.csv;

import org.steadyplot.stats.Column;

/** Collects the cells of one column. */
abstract class Cells {
    /** Takes the next cell; {@code false} if it can't be read as what the column is declared to hold. */
    abstract boolean add(char[] chars, int from, int length);

    /** The collected column. */
    abstract Column column(String name);

    /** The capacity to go on with when {@code capacity} is used up. */
    static int grown(int capacity) {
        return (int) Math.min(Integer.MAX_VALUE - 8, capacity + (capacity >> 1) + 64L);
    }
}
