package org.steadyplot.fidelity;

import java.io.IOException;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.GridSpec;
import org.steadyplot.chart.Label;
import org.steadyplot.chart.plot.Scatter;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.Heatmap;
import org.steadyplot.stats.Stats;

/** A scatter matrix written out by hand and an annotated correlation heatmap of one small table. */
final class SeedDrawings {
    private SeedDrawings() {}

    static Figure scatterMatrix(CaseData data) throws IOException {
        Columns table = data.table("seed4x8.csv");
        int n = table.size();
        Figure figure = new Figure(12, 8);
        GridSpec grid =
                figure.addGridSpec(n, n, new GridSpec.Spacing().hspace(0.1).wspace(0.1));
        Scatter points = new Scatter().s(3).color("black").alpha(0.5);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                Axes ax = figure.addSubplot(grid.at(i, j));
                ax.scatter(table.numbers(table.name(j)), table.numbers(table.name(i)), points);
                ax.setXTicks();
                ax.setYTicks();
                if (i == n - 1) {
                    ax.setXLabel(table.name(j));
                }
                if (j == 0) {
                    ax.setYLabel(table.name(i), new Label().rotation(0).labelPad(15));
                }
            }
        }
        return figure;
    }

    static Figure heatmap(CaseData data) throws IOException {
        Figure figure = new Figure(8, 6);
        new Heatmap().annot(true).cmap("coolwarm").on(figure.addSubplot(), Stats.corr(data.table("seed4x8.csv")));
        return figure;
    }
}
