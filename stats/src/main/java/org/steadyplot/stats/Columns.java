package org.steadyplot.stats;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.NearestName;
import org.steadyplot.stats.DataException.Code;

/**
 * A table: columns of equal length with distinct names, in order. Statistics and statistical charts take their data so;
 * arrays, records, CSV files and data frames become {@code Columns} at the edge. Immutable as long as nobody changes the
 * arrays behind it, which are kept, not copied.
 */
public final class Columns {
    /** Up to here a walk over the names is quicker than a map. */
    private static final int FEW = 16;

    private final Column[] columns;
    private final int rowCount;
    private final @Nullable Map<String, Integer> indexes;

    private Columns(Column[] columns, int rowCount) {
        this.columns = columns;
        this.rowCount = rowCount;
        this.indexes = columns.length > FEW ? new HashMap<>(columns.length * 2) : null;
        for (int i = 0; i < columns.length; i++) {
            Column column = columns[i];
            if (column.size() != rowCount) {
                throw new DataException(
                        Code.RAGGED,
                        "column '" + column.name() + "' has " + column.size() + " rows, but '" + columns[0].name()
                                + "' has " + rowCount + "; all columns of a table need as many rows");
            }
            boolean duplicate = false;
            if (indexes != null) {
                duplicate = indexes.putIfAbsent(column.name(), i) != null;
            } else {
                for (int j = 0; j < i; j++) {
                    duplicate |= columns[j].name().equals(column.name());
                }
            }
            if (duplicate) {
                throw new DataException(
                        Code.DUPLICATE_NAME, "two columns are named '" + column.name() + "'; rename one of them");
            }
        }
    }

    /** A table of these columns; without any it has no rows. */
    public static Columns of(Column... columns) {
        Column[] own = columns.clone();
        return new Columns(own, own.length == 0 ? 0 : own[0].size());
    }

    /** A table of these columns; without any it has no rows. */
    public static Columns of(List<? extends Column> columns) {
        Column[] own = columns.toArray(new Column[0]);
        return new Columns(own, own.length == 0 ? 0 : own[0].size());
    }

    /**
     * A table of numbers: {@code names[i]} names {@code columns[i]}.
     *
     * @throws DataException if there are more names than columns or fewer, a name stands twice, or lengths differ
     */
    public static Columns of(String[] names, double[]... columns) {
        if (names.length != columns.length) {
            throw new DataException(
                    Code.RAGGED, names.length + " names for " + columns.length + " columns; give one name per column");
        }
        Column[] own = new Column[names.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = new NumberColumn(names[i], columns[i]);
        }
        return new Columns(own, own.length == 0 ? 0 : columns[0].length);
    }

    /**
     * A table with a row per record and a column per record component: numbers (primitive or boxed) become numbers,
     * {@code LocalDate} and {@code LocalDateTime} dates, strings, enums, characters and booleans text; {@code null} is
     * missing.
     *
     * @throws DataException if a component has another type or cannot be read
     */
    public static <R extends Record> Columns ofRecords(Class<R> type, Collection<? extends R> records) {
        return RecordColumns.read(type, records);
    }

    /** The number of rows. */
    public int rowCount() {
        return rowCount;
    }

    /** The number of columns. */
    public int size() {
        return columns.length;
    }

    /** The names, in order; a view. */
    public List<String> names() {
        return new Names(columns);
    }

    public String name(int index) {
        return columns[index].name();
    }

    public Column get(int index) {
        return columns[index];
    }

    /**
     * The column of this name.
     *
     * @throws DataException if there is none; the message names the nearest one
     */
    public Column get(String name) {
        int index = indexOf(name);
        if (index < 0) {
            throw new DataException(Code.UNKNOWN_COLUMN, unknown(name));
        }
        return columns[index];
    }

    /** The place of the column of this name, or -1. */
    public int indexOf(String name) {
        if (indexes != null) {
            return indexes.getOrDefault(name, -1);
        }
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The numbers of a column: its own array, to be read only.
     *
     * @throws DataException if there is no such column or it doesn't hold numbers
     */
    public double[] numbers(String name) {
        if (get(name) instanceof NumberColumn column) {
            return column.values();
        }
        throw wrongKind(name, "numbers");
    }

    /**
     * The column of text of this name.
     *
     * @throws DataException if there is no such column or it doesn't hold text
     */
    public TextColumn text(String name) {
        if (get(name) instanceof TextColumn column) {
            return column;
        }
        throw wrongKind(name, "text");
    }

    /**
     * The column of dates of this name.
     *
     * @throws DataException if there is no such column or it doesn't hold dates
     */
    public DateColumn dates(String name) {
        if (get(name) instanceof DateColumn column) {
            return column;
        }
        throw wrongKind(name, "dates");
    }

    /** The named columns, in the given order; values are shared. */
    public Columns select(String... names) {
        Column[] chosen = new Column[names.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = get(names[i]);
        }
        return new Columns(chosen, rowCount);
    }

    /** The columns of numbers, in order; values are shared. */
    public Columns numeric() {
        List<Column> chosen = new ArrayList<>(columns.length);
        for (Column column : columns) {
            if (column instanceof NumberColumn) {
                chosen.add(column);
            }
        }
        return chosen.size() == columns.length ? this : new Columns(chosen.toArray(new Column[0]), rowCount);
    }

    /** A new table of the given rows, in the given order. */
    public Columns rows(int... rows) {
        Column[] taken = new Column[columns.length];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = columns[i].rows(rows);
        }
        return new Columns(taken, rows.length);
    }

    /**
     * The rows that share their values in the named columns, as groups in the order of their keys: by the first column,
     * then the second and so on, numbers by value, dates by time, text by code point. Rows keep their order in a group; a
     * row with a missing key is in none. So does pandas' {@code groupby} with {@code sort=True, dropna=True,
     * observed=True}.
     *
     * @throws DataException if no column is named or one doesn't exist
     */
    public List<Group> groupBy(String... names) {
        return Grouping.of(this, names);
    }

    private String unknown(String name) {
        List<String> names = names();
        String hint = NearestName.hint(name, names);
        if (hint.isEmpty()) {
            int shown = Math.min(names.size(), 20);
            hint = names.isEmpty()
                    ? "; the table has no columns"
                    : "; the columns are " + String.join(", ", names.subList(0, shown))
                            + (shown < names.size() ? " and " + (names.size() - shown) + " more" : "");
        }
        return "no column is named '" + name + "'" + hint;
    }

    private DataException wrongKind(String name, String wanted) {
        return new DataException(
                Code.WRONG_KIND,
                "column '" + name + "' holds " + get(name).kind() + ", where " + wanted
                        + " are needed; choose another column"
                        + ("numbers".equals(wanted) ? " or mend the cells that are no numbers" : ""));
    }

    private static final class Names extends AbstractList<String> implements RandomAccess {
        private final Column[] columns;

        Names(Column[] columns) {
            this.columns = columns;
        }

        @Override
        public String get(int index) {
            return columns[Objects.checkIndex(index, columns.length)].name();
        }

        @Override
        public int size() {
            return columns.length;
        }
    }
}
