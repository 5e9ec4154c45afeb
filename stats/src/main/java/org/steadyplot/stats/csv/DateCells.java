package org.steadyplot.stats.csv;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.steadyplot.stats.Column;

/** Collects ISO dates. */
final class DateCells extends Cells {
    private static final int DATE_LENGTH = 10;
    private static final int MOST_LENGTH = 40;

    private final MissingText missing;
    private @Nullable LocalDateTime[] values = new @Nullable LocalDateTime[256];
    private int count;

    DateCells(MissingText missing) {
        this.missing = missing;
    }

    @Override
    boolean add(char[] chars, int from, int length) {
        if (count == values.length) {
            values = Arrays.copyOf(values, grown(count));
        }
        if (missing.contains(chars, from, length)) {
            values[count++] = null;
            return true;
        }
        if (length > MOST_LENGTH) {
            return false;
        }
        try {
            values[count++] = parse(new String(chars, from, length));
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static LocalDateTime parse(String text) {
        if (text.length() == DATE_LENGTH) {
            return LocalDate.parse(text).atStartOfDay();
        }
        return LocalDateTime.parse(text.replace(' ', 'T'));
    }

    @Override
    Column column(String name) {
        return Column.dates(name, count == values.length ? values : Arrays.copyOf(values, count));
    }
}
