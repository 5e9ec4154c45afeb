package org.example.charts;

import java.io.IOException;
import java.nio.file.Path;
import org.steadyplot.chart.Figure;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.Heatmap;
import org.steadyplot.stats.Stats;

/** Draws the correlations of a table, from the class path. */
public final class Chart {
    private Chart() {}

    public static void main(String[] args) throws IOException {
        draw(Path.of(args[0]));
    }

    static void draw(Path file) throws IOException {
        Columns table = Columns.of(
                new String[] {"length", "width", "mass"},
                new double[] {39.1, 39.5, 40.3, 36.7},
                new double[] {18.7, 17.4, 18.0, 19.3},
                new double[] {3750, 3800, 3250, 3450});
        Figure figure = new Figure(8, 6);
        Stats.heatmap(figure.addSubplot(), Stats.corr(table), new Heatmap().annot(true).cmap("coolwarm"));
        figure.save(file);
    }
}
