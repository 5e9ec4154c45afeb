package org.steadyplot.memory.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The readings after forced collections, as curves over the iterations. */
final class CheckpointFile {
    private static final String[][] COLUMNS = {
        {"heap", "Heap"},
        {"direct", "Direct buffers"},
        {"metaspace", "Metaspace"},
        {"classes", "Classes"},
        {"threads", "Threads"},
        {"files", "Open files"},
        {"native", "Native"},
        {"rss", "Resident"}
    };
    private static final List<String> COUNTS = List.of("classes", "threads", "files");

    private CheckpointFile() {}

    static List<PageSeries> read(Path file) throws IOException {
        TsvTable table = TsvTable.read(file, "iteration");
        double[] iterations = new double[table.rows()];
        for (int row = 0; row < iterations.length; row++) {
            iterations[row] = table.number(row, "iteration");
        }
        List<PageSeries> series = new ArrayList<>();
        for (String[] column : COLUMNS) {
            double[] values = new double[iterations.length];
            int known = 0;
            for (int row = 0; row < values.length; row++) {
                double value = table.number(row, column[0]);
                values[row] = value >= 0 ? value : Double.NaN;
                known += value >= 0 ? 1 : 0;
            }
            if (known > 1) {
                series.add(new PageSeries(column[1], !COUNTS.contains(column[0]), iterations, values));
            }
        }
        return series;
    }
}
