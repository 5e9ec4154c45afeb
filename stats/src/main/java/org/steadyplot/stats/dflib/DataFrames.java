package org.steadyplot.stats.dflib;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dflib.DataFrame;
import org.dflib.DoubleSeries;
import org.dflib.Series;
import org.jspecify.annotations.Nullable;
import org.steadyplot.stats.Column;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.DateColumn;
import org.steadyplot.stats.NumberColumn;
import org.steadyplot.stats.TextColumn;

/** Between DFLib's data frames and columns. */
public final class DataFrames {
    private DataFrames() {}

    /**
     * A data frame as columns. A series of which every value is a {@link Number} or {@code null} becomes numbers, one of
     * {@link LocalDate} or {@link LocalDateTime} and {@code null} dates, any other one text, by {@code toString}; a series
     * of nothing but {@code null} becomes numbers, all missing.
     */
    public static Columns columns(DataFrame frame) {
        Column[] columns = new Column[frame.width()];
        String[] names = frame.getColumnsIndex().toArray();
        for (int i = 0; i < columns.length; i++) {
            columns[i] = column(names[i], frame.getColumn(i));
        }
        return Columns.of(columns);
    }

    /** Columns as a data frame: numbers as a {@link DoubleSeries}, text as strings, dates as {@link LocalDateTime}. */
    public static DataFrame frame(Columns columns) {
        Series<?>[] series = new Series<?>[columns.size()];
        for (int i = 0; i < series.length; i++) {
            series[i] = series(columns.get(i));
        }
        return DataFrame.byColumn(columns.names().toArray(new String[0])).of(series);
    }

    private static Series<?> series(Column column) {
        if (column instanceof NumberColumn numbers) {
            return Series.ofDouble(numbers.values());
        }
        if (column instanceof TextColumn text) {
            return Series.of(text.values());
        }
        return Series.of(((DateColumn) column).values());
    }

    private static Column column(String name, Series<?> series) {
        if (series instanceof DoubleSeries doubles) {
            return Column.numbers(name, doubles.toDoubleArray());
        }
        int size = series.size();
        boolean numbers = true;
        boolean dates = true;
        for (int row = 0; row < size; row++) {
            Object value = series.get(row);
            if (value != null) {
                numbers &= value instanceof Number;
                dates &= value instanceof LocalDate || value instanceof LocalDateTime;
            }
        }
        return numbers ? numbers(name, series) : dates ? dates(name, series) : text(name, series);
    }

    private static Column numbers(String name, Series<?> series) {
        double[] values = new double[series.size()];
        for (int row = 0; row < values.length; row++) {
            Object value = series.get(row);
            values[row] = value == null ? Double.NaN : ((Number) value).doubleValue();
        }
        return Column.numbers(name, values);
    }

    private static Column dates(String name, Series<?> series) {
        @Nullable LocalDateTime[] values = new @Nullable LocalDateTime[series.size()];
        for (int row = 0; row < values.length; row++) {
            Object value = series.get(row);
            values[row] = value instanceof LocalDate date ? date.atStartOfDay() : (LocalDateTime) value;
        }
        return Column.dates(name, values);
    }

    private static Column text(String name, Series<?> series) {
        @Nullable String[] values = new @Nullable String[series.size()];
        for (int row = 0; row < values.length; row++) {
            Object value = series.get(row);
            values[row] = value == null ? null : value.toString();
        }
        return Column.text(name, values);
    }
}
