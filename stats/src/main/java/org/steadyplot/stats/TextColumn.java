package org.steadyplot.stats;

import org.jspecify.annotations.Nullable;

/** Text; {@code null} is missing. */
public final class TextColumn implements Column {
    private final String name;
    private final @Nullable String[] values;

    TextColumn(String name, @Nullable String[] values) {
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
    public @Nullable String get(int row) {
        return values[row];
    }

    /** All values: the column's own array, to be read only. */
    public @Nullable String[] values() {
        return values;
    }

    @Override
    public boolean isMissing(int row) {
        return values[row] == null;
    }

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public TextColumn renamed(String name) {
        return new TextColumn(name, values);
    }

    @Override
    public TextColumn rows(int... rows) {
        @Nullable String[] taken = new @Nullable String[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = values[rows[i]];
        }
        return new TextColumn(name, taken);
    }
}
