package org.steadyplot.stats;

import java.util.List;
import org.steadyplot.stats.DataException.Code;

/** Numbers in rows and columns with names on both sides, as a correlation table or a pivot table; NaN is missing. */
public final class Matrix {
    private final List<String> rowNames;
    private final List<String> columnNames;
    private final double[] values;

    /**
     * @param values row by row; kept, not copied
     * @throws DataException if there aren't as many values as cells
     */
    public Matrix(List<String> rowNames, List<String> columnNames, double[] values) {
        this.rowNames = List.copyOf(rowNames);
        this.columnNames = List.copyOf(columnNames);
        this.values = values;
        if (values.length != (long) rowNames.size() * columnNames.size()) {
            throw new DataException(
                    Code.RAGGED,
                    values.length + " values for " + rowNames.size() + " rows of " + columnNames.size() + " columns");
        }
    }

    /** A matrix whose rows and columns are named by their places, from 0. */
    public static Matrix of(double[][] rows) {
        int width = rows.length == 0 ? 0 : rows[0].length;
        double[] values = new double[Math.multiplyExact(rows.length, width)];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != width) {
                throw new DataException(
                        Code.RAGGED, "row " + i + " has " + rows[i].length + " values, but row 0 has " + width);
            }
            System.arraycopy(rows[i], 0, values, i * width, width);
        }
        return new Matrix(places(rows.length), places(width), values);
    }

    /** The numeric columns of a table as a matrix whose rows are named by their places, from 0. */
    public static Matrix of(Columns table) {
        Columns numeric = table.numeric();
        int width = numeric.size();
        double[] values = new double[Math.multiplyExact(numeric.rowCount(), width)];
        for (int j = 0; j < width; j++) {
            double[] column = ((NumberColumn) numeric.get(j)).values();
            for (int i = 0; i < column.length; i++) {
                values[i * width + j] = column[i];
            }
        }
        return new Matrix(places(numeric.rowCount()), numeric.names(), values);
    }

    private static List<String> places(int count) {
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = Integer.toString(i);
        }
        return List.of(names);
    }

    public int rowCount() {
        return rowNames.size();
    }

    public int columnCount() {
        return columnNames.size();
    }

    public List<String> rowNames() {
        return rowNames;
    }

    public List<String> columnNames() {
        return columnNames;
    }

    public double get(int row, int column) {
        return values[row * columnNames.size() + column];
    }

    /** All values, row by row: the matrix's own array, to be read only. */
    public double[] values() {
        return values;
    }

    /** A table of the matrix's columns; the row names are left out. */
    public Columns toColumns() {
        Column[] columns = new Column[columnNames.size()];
        for (int j = 0; j < columns.length; j++) {
            double[] column = new double[rowNames.size()];
            for (int i = 0; i < column.length; i++) {
                column[i] = get(i, j);
            }
            columns[j] = new NumberColumn(columnNames.get(j), column);
        }
        return Columns.of(columns);
    }
}
