package org.steadyplot.bench.race;

import java.io.IOException;
import java.nio.file.Path;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.RenderContext;
import org.steadyplot.chart.Save;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.Heatmap;
import org.steadyplot.stats.ScatterMatrix;
import org.steadyplot.stats.Stats;

/** The two charts of one data set, as a user of the library writes them. */
final class Pair implements AutoCloseable {
    private final RenderContext context = new RenderContext();
    private final Heatmap heatmap = new Heatmap().annot(true).cmap("coolwarm");
    private final Save save;

    Pair(int dpi) {
        save = new Save().dpi(dpi);
    }

    /** Writes {@code KEY_scatter_matrix.png} and {@code KEY_correlation_heatmap.png} into a folder. */
    void draw(Table table, Path folder, String key) throws IOException {
        Columns columns = Columns.of(table.names(), table.columns());

        Figure scatter = new Figure(12, 8);
        Stats.scatterMatrix(scatter, columns, new ScatterMatrix());
        context.save(scatter, folder.resolve(key + "_scatter_matrix.png"), save);

        Figure correlation = new Figure(8, 6);
        Stats.heatmap(correlation.addSubplot(), Stats.corr(columns), heatmap);
        context.save(correlation, folder.resolve(key + "_correlation_heatmap.png"), save);
    }

    @Override
    public void close() {
        context.close();
    }
}
