package org.steadyplot.stats;

import java.util.List;
import org.steadyplot.stats.DataException.Code;

/**
 * Coefficients of correlation of all pairs of columns, with the definitions of pandas 1.5. A pair counts the rows where
 * both values are finite; with fewer than {@code minPeriods} of them the coefficient is NaN.
 */
public final class Correlation {
    private Correlation() {}

    /**
     * The correlation matrix of the numeric columns of a table; other columns are left out.
     *
     * @param minPeriods the least number of common rows a coefficient needs, at least 0
     * @throws DataException if no column is numeric or {@code minPeriods} is negative
     */
    public static Matrix corr(Columns table, CorrelationMethod method, int minPeriods) {
        if (minPeriods < 0) {
            throw new DataException(Code.BAD_ARGUMENT, "minPeriods is " + minPeriods + "; it must be 0 or more");
        }
        Columns numeric = table.numeric();
        if (numeric.size() == 0) {
            throw new DataException(
                    Code.EMPTY, "the table has no numeric column; a correlation needs at least one, better two");
        }
        double[][] columns = new double[numeric.size()][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = ((NumberColumn) numeric.get(i)).values();
        }
        double[] r =
                switch (method) {
                    case PEARSON -> Pearson.matrix(columns, minPeriods);
                    case KENDALL -> Kendall.matrix(columns, minPeriods);
                    case SPEARMAN -> Spearman.matrix(columns, minPeriods);
                };
        List<String> names = List.copyOf(numeric.names());
        return new Matrix(names, names, r);
    }

    /** Whether every value is a finite number. */
    static boolean allFinite(double[] values) {
        double zero = 0;
        for (double value : values) {
            zero += value * 0;
        }
        return zero == 0;
    }

    /** The rows where both values are finite, ascending, put into {@code rows}; returns how many. */
    static int commonRows(double[] x, double[] y, int[] rows) {
        int count = 0;
        for (int row = 0; row < x.length; row++) {
            if (Math.abs(x[row]) <= Double.MAX_VALUE && Math.abs(y[row]) <= Double.MAX_VALUE) {
                rows[count++] = row;
            }
        }
        return count;
    }
}
