package org.steadyplot.stats;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A named column of numbers, text or dates. Its array is kept, not copied: don't change it while it is in use. */
public sealed interface Column permits NumberColumn, TextColumn, DateColumn {
    /** A column of numbers; NaN is missing. */
    static NumberColumn numbers(String name, double... values) {
        return new NumberColumn(name, values);
    }

    /** A column of text; {@code null} is missing. */
    static TextColumn text(String name, @Nullable String... values) {
        return new TextColumn(name, values);
    }

    /** A column of dates and times without a zone; {@code null} is missing. */
    static DateColumn dates(String name, @Nullable LocalDateTime... values) {
        return new DateColumn(name, values);
    }

    String name();

    /** The number of rows, missing values included. */
    int size();

    /** Whether the value of this row is missing. */
    boolean isMissing(int row);

    /** What the column holds, for messages: {@code numbers}, {@code text} or {@code dates}. */
    String kind();

    /** This column under another name; the values are shared. */
    Column renamed(String name);

    /** A new column of the given rows, in the given order. */
    Column rows(int... rows);
}
