package org.steadyplot.bench.race;

import java.io.IOException;
import java.nio.file.Path;

/** The two charts of one data set, as a user of the library writes them. */
final class Pair implements AutoCloseable {
    private final int dpi;

    Pair(int dpi) {
        this.dpi = dpi;
    }

    /** Writes {@code KEY_scatter_matrix.png} and {@code KEY_correlation_heatmap.png} into a folder. */
    void draw(Table table, Path folder, String key) throws IOException {
        throw new UnsupportedOperationException(folder + key + dpi + table);
    }

    @Override
    public void close() {}
}
