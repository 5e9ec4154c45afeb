package org.steadyplot.spec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the data sets of a job come from. */
public sealed interface Data {
    /** The columns to draw, or null for all with numbers. */
    @Nullable
    List<String> columns();

    /**
     * One CSV file, plain or gzip.
     *
     * @param file relative paths count from the job file
     * @param by columns whose values group the rows into data sets; empty for one data set
     */
    record OneFile(String file, List<String> by, @Nullable List<String> columns) implements Data {}

    /**
     * A data set per file.
     *
     * @param glob {@code *}, {@code **}, {@code ?}, {@code [...]} and <code>{a,b}</code> as in a shell
     */
    record Files(String glob, @Nullable List<String> columns) implements Data {}

    /**
     * Tables of random numbers from 0 to 1, another one in each repeat and round, the same in every run.
     *
     * @param rows the rows of a table
     * @param width its columns, named 0, 1, 2, ...
     */
    record RandomTable(int rows, int width, long seed, @Nullable List<String> columns) implements Data {}
}
