package org.steadyplot.memory.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.steadyplot.memory.MemoryException;

/** A table of a run's folder: a header, and rows of cells with tabs between them. A last line without its end was cut off and is left out. */
final class TsvTable {
    private static final int MOST_ROWS = 500_000;

    private final Path file;
    private final List<String> header;
    private final List<String[]> rows = new ArrayList<>();

    private TsvTable(Path file, List<String> header) {
        this.file = file;
        this.header = header;
    }

    /** Reads a table that has at least these columns. */
    static TsvTable read(Path file, String... columns) throws IOException {
        String text = PlainFile.read(file);
        int end = text.indexOf('\n');
        TsvTable table = new TsvTable(
                file, List.of((end < 0 ? text : text.substring(0, end)).strip().split("[\t ]+")));
        for (String column : columns) {
            if (table.column(column) < 0) {
                throw new MemoryException(file.getFileName() + ": has no column '" + column + "'");
            }
        }
        while (end >= 0) {
            int start = end + 1;
            end = text.indexOf('\n', start);
            if (end > start && !text.substring(start, end).isBlank()) {
                table.rows.add(text.substring(start, end).split("\t", -1));
            }
            if (table.rows.size() > MOST_ROWS) {
                throw new MemoryException(file.getFileName() + ": more than " + MOST_ROWS + " rows");
            }
        }
        return table;
    }

    int rows() {
        return rows.size();
    }

    /** Where a column is; -1 if there is none. */
    int column(String name) {
        return header.indexOf(name);
    }

    /** A cell; empty where the row is too short or there is no such column. */
    String text(int row, String column) {
        int at = column(column);
        String[] cells = rows.get(row);
        return at < 0 || at >= cells.length ? "" : cells[at];
    }

    /** A whole number; {@code fallback} for an empty cell. */
    long whole(int row, String column, long fallback) {
        String text = text(row, column).strip();
        try {
            return text.isEmpty() || text.equals("-") ? fallback : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw wrong(row, column, e);
        }
    }

    /** A number; NaN for an empty cell. */
    double number(int row, String column) {
        String text = text(row, column).strip();
        try {
            double value = text.isEmpty() || text.equals("-") ? Double.NaN : Double.parseDouble(text);
            return Math.abs(value) <= 0x1p62 ? value : Double.NaN;
        } catch (NumberFormatException e) {
            throw wrong(row, column, e);
        }
    }

    private MemoryException wrong(int row, String column, NumberFormatException cause) {
        String text = text(row, column);
        MemoryException wrong = new MemoryException(file.getFileName() + ", row " + (row + 1) + ": no number of "
                + column + ": '" + text.substring(0, Math.min(40, text.length())) + "'");
        wrong.initCause(cause);
        return wrong;
    }
}
