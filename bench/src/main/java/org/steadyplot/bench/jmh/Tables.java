package org.steadyplot.bench.jmh;

import java.util.SplittableRandom;
import org.steadyplot.bench.race.Table;
import org.steadyplot.stats.Columns;

/** Tables for the benchmarks: eight columns, the same numbers every time. */
final class Tables {
    private static final int COLUMNS = 8;

    private Tables() {}

    static Columns columns(int rows) {
        Table table = of(rows);
        return Columns.of(table.names(), table.columns());
    }

    /** Columns that share part of their variation, so that the correlations differ. */
    static Table of(int rows) {
        SplittableRandom random = new SplittableRandom(19680801);
        String[] names = new String[COLUMNS];
        double[][] columns = new double[COLUMNS][rows];
        for (int column = 0; column < COLUMNS; column++) {
            names[column] = Integer.toString(column);
        }
        for (int row = 0; row < rows; row++) {
            double shared = random.nextDouble();
            for (int column = 0; column < COLUMNS; column++) {
                double weight = column / 8.0;
                columns[column][row] = weight * shared + (1 - weight) * random.nextDouble();
            }
        }
        return new Table(names, columns);
    }
}
