package org.steadyplot.bench.race;

import java.io.IOException;
import java.nio.file.Path;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.GridSpec;
import org.steadyplot.chart.Label;
import org.steadyplot.chart.RenderContext;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.plot.Scatter;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.Heatmap;
import org.steadyplot.stats.Stats;

/** The two charts of one data set, as a user of the library writes them. The context keeps fonts and buffers, nothing of the data. */
public final class Pair implements AutoCloseable {
    private final RenderContext context = new RenderContext();
    private final Save save;

    public Pair(int dpi) {
        save = new Save().dpi(dpi);
    }

    /** Writes {@code KEY_scatter_matrix.png} and {@code KEY_correlation_heatmap.png} into a folder. */
    public void draw(Table table, Path folder, String key) throws IOException {
        context.save(scatterMatrix(table), folder.resolve(key + "_scatter_matrix.png"), save);
        context.save(heatmap(table), folder.resolve(key + "_correlation_heatmap.png"), save);
    }

    /** A panel for every pair of columns, without ticks. */
    public static Figure scatterMatrix(Table table) {
        int n = table.names().length;
        Figure figure = new Figure(12, 8);
        GridSpec grid =
                figure.addGridSpec(n, n, new GridSpec.Spacing().hspace(0.1).wspace(0.1));
        Scatter points = new Scatter().s(3).color("black").alpha(0.5);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                Axes ax = figure.addSubplot(grid.at(i, j));
                ax.scatter(table.columns()[j], table.columns()[i], points);
                ax.setXTicks();
                ax.setYTicks();
                if (i == n - 1) {
                    ax.setXLabel(table.names()[j]);
                }
                if (j == 0) {
                    ax.setYLabel(table.names()[i], new Label().rotation(0).labelPad(15));
                }
            }
        }
        return figure;
    }

    /** The correlations of the columns with their values in the cells. */
    public static Figure heatmap(Table table) {
        Figure figure = new Figure(8, 6);
        Stats.heatmap(
                figure.addSubplot(),
                Stats.corr(Columns.of(table.names(), table.columns())),
                new Heatmap().annot(true).cmap("coolwarm"));
        return figure;
    }

    @Override
    public void close() {
        context.close();
    }
}
