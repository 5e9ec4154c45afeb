package org.steadyplot.batch;

import java.util.List;
import java.util.Random;
import org.steadyplot.stats.Columns;

/** One table of random numbers in [0, 1), another in each round and repeat, the same in every run. */
final class RandomSource implements Source {
    private final int rows;
    private final String[] names;
    private final long seed;

    RandomSource(int rows, int width, long seed) {
        this.rows = rows;
        this.names = new String[width];
        for (int i = 0; i < width; i++) {
            names[i] = Integer.toString(i);
        }
        this.seed = seed;
    }

    @Override
    public List<String> keyNames() {
        return List.of();
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public Key key(int dataSet) {
        return Key.NONE;
    }

    @Override
    public boolean varies() {
        return true;
    }

    /** Filled row by row, as numpy does; the generator is the one whose numbers the Java platform fixes. */
    @Override
    public Columns table(int dataSet, int round, int repeat) {
        Random random = new Random((seed * 1_000_003 + round) * 1_000_003 + repeat);
        double[][] columns = new double[names.length][rows];
        for (int row = 0; row < rows; row++) {
            for (double[] column : columns) {
                column[row] = random.nextDouble();
            }
        }
        return Columns.of(names, columns);
    }

    @Override
    public String standardName() {
        return "{uuid}_{chart}";
    }

    @Override
    public List<String> notes() {
        return List.of();
    }
}
