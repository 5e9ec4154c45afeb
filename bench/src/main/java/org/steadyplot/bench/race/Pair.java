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

/** The two charts of one data set, as a user of the library writes them. The context keeps fonts and buffers, nothing of the data. */
public final class Pair implements AutoCloseable {
    private static final ScatterMatrix PANELS = new ScatterMatrix();
    private static final Heatmap CELLS = new Heatmap().annot(true).cmap("coolwarm");

    private final RenderContext context = new RenderContext();
    private final Save save;

    public Pair(int dpi) {
        save = new Save().dpi(dpi);
    }

    /** Writes {@code KEY_scatter_matrix.png} and {@code KEY_correlation_heatmap.png} into a folder. */
    public void draw(Table table, Path folder, String key) throws IOException {
        Columns columns = Columns.of(table.names(), table.columns());
        context.save(scatterMatrix(columns), folder.resolve(key + "_scatter_matrix.png"), save);
        context.save(heatmap(columns), folder.resolve(key + "_correlation_heatmap.png"), save);
    }

    /** A panel for every pair of columns: black points of size 3, half transparent, without ticks. */
    public static Figure scatterMatrix(Columns columns) {
        Figure figure = new Figure(12, 8);
        Stats.scatterMatrix(figure, columns, PANELS);
        return figure;
    }

    /** The correlations of the columns, with their values in the cells. */
    public static Figure heatmap(Columns columns) {
        Figure figure = new Figure(8, 6);
        Stats.heatmap(figure.addSubplot(), Stats.corr(columns), CELLS);
        return figure;
    }

    @Override
    public void close() {
        context.close();
    }
}
