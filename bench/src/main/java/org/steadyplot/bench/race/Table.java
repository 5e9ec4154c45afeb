package org.steadyplot.bench.race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A numeric table: names of the columns, and their values. */
public record Table(String[] names, double[][] columns) {
    /** Reads a CSV file with one header line and numbers below it. */
    public static Table read(Path csv) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        String[] names = lines.get(0).split(",", -1);
        double[][] columns = new double[names.length][lines.size() - 1];
        for (int row = 0; row < lines.size() - 1; row++) {
            String[] fields = lines.get(row + 1).split(",", -1);
            for (int column = 0; column < names.length; column++) {
                columns[column][row] = Double.parseDouble(fields[column]);
            }
        }
        return new Table(names, columns);
    }

    /** The table with every value times a factor, in arrays of its own. */
    public Table times(double factor) {
        double[][] scaled = new double[columns.length][];
        for (int column = 0; column < columns.length; column++) {
            scaled[column] = columns[column].clone();
            for (int row = 0; row < scaled[column].length; row++) {
                scaled[column][row] *= factor;
            }
        }
        return new Table(names, scaled);
    }
}
