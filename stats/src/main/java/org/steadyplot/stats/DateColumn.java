package org.steadyplot.stats;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Dates and times of day without a zone; {@code null} is missing. */
public final class DateColumn implements Column {
    private final String name;
    private final @Nullable LocalDateTime[] values;

    DateColumn(String name, @Nullable LocalDateTime[] values) {
        this.name = name;
        this.values = values;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return values.length;
    }

    /** The value of a row; {@code null} if it is missing. */
    public @Nullable LocalDateTime get(int row) {
        return values[row];
    }

    /** All values: the column's own array, to be read only. */
    public @Nullable LocalDateTime[] values() {
        return values;
    }

    @Override
    public boolean isMissing(int row) {
        return values[row] == null;
    }

    @Override
    public String kind() {
        return "dates";
    }

    @Override
    public DateColumn renamed(String name) {
        return new DateColumn(name, values);
    }

    @Override
    public DateColumn rows(int... rows) {
        @Nullable LocalDateTime[] taken = new @Nullable LocalDateTime[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = values[rows[i]];
        }
        return new DateColumn(name, taken);
    }
}
