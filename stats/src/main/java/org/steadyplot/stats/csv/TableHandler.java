package org.steadyplot.stats.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.NearestName;
import org.steadyplot.stats.Column;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.DataException;
import org.steadyplot.stats.DataException.Code;

/** Takes the fields out of the parser's buffer and puts them into columns, without a string or a record in between. */
final class TableHandler extends AbstractBaseCsvCallbackHandler<Object> {
    private final CsvOptions options;
    private final MissingText missing;
    private final List<String> written = new ArrayList<>();
    private List<String> names = List.of();
    private final Map<String, Integer> places = new HashMap<>();
    private @Nullable Cells[] cells = new @Nullable Cells[0];
    private boolean inHeader = true;
    private long line;
    private int rows;

    TableHandler(CsvOptions options) {
        this.options = options;
        this.missing = new MissingText(options.naValues());
    }

    /** The line on which the record in work starts, from 1. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
    }

    @Override
    protected void handleField(int index, char[] chars, int from, int length, boolean quoted) {
        if (inHeader) {
            if (index >= options.maxColumns()) {
                throw new DataException(
                        Code.LIMIT,
                        "there are more than " + options.maxColumns() + " columns; raise maxColumns to read them");
            }
            written.add(new String(chars, from, length));
        } else if (index < cells.length) {
            Cells column = cells[index];
            if (column != null && !column.add(chars, from, length)) {
                throw new DataException(
                        Code.BAD_CELL,
                        "'" + new String(chars, from, Math.min(length, 40)) + "' in column '" + names.get(index)
                                + "' is no ISO date such as 2012-01-31 or 2012-01-31T18:30; mend it, or read the column as"
                                + " text");
            }
        }
    }

    @Override
    protected @Nullable Object buildRecord() {
        if (getRecordType() != RecordType.DATA) {
            return null;
        }
        if (inHeader) {
            startColumns();
            inHeader = false;
            return null;
        }
        if (getFieldCount() != cells.length) {
            throw new DataException(
                    Code.RAGGED,
                    "the row has " + getFieldCount() + (getFieldCount() == 1 ? " field" : " fields")
                            + ", but the header has " + cells.length
                            + "; quote fields that contain the separator, or mend the row");
        }
        rows++;
        if (rows > options.maxRows()) {
            throw new DataException(
                    Code.LIMIT, "there are more than " + options.maxRows() + " rows; raise maxRows to read them");
        }
        if ((long) rows * cells.length > options.maxCells()) {
            throw new DataException(
                    Code.LIMIT, "there are more than " + options.maxCells() + " cells; raise maxCells to read them");
        }
        return null;
    }

    private void startColumns() {
        names = Header.names(written, options.duplicateNames());
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
        check(options.text());
        check(options.parseDates());
        List<String> chosen = options.usecols() == null ? names : options.usecols();
        check(chosen);
        cells = new @Nullable Cells[names.size()];
        for (String name : chosen) {
            cells[place(name)] = options.parseDates().contains(name)
                    ? new DateCells(missing)
                    : options.text().contains(name) ? new TextCells(missing, 256) : new InferredCells(missing);
        }
    }

    private void check(List<String> wanted) {
        for (String name : wanted) {
            place(name);
        }
    }

    private int place(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new DataException(
                    Code.UNKNOWN_COLUMN, "no column is named '" + name + "'" + NearestName.hint(name, names));
        }
        return place;
    }

    /** The table read. */
    Columns columns() {
        if (inHeader) {
            throw new DataException(Code.EMPTY, "there is no header row; the first row must name the columns");
        }
        List<Column> columns = new ArrayList<>();
        for (String name : options.usecols() == null ? names : options.usecols()) {
            Cells column = cells[place(name)];
            if (column != null) {
                columns.add(column.column(name));
            }
        }
        return Columns.of(columns);
    }
}
