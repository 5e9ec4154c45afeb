package org.example.charts;

import java.io.IOException;
import java.nio.file.Path;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.plot.Scatter;

/** Draws a few points, from a named module. */
public final class Chart {
    private Chart() {}

    public static void main(String[] args) throws IOException {
        draw(Path.of(args[0]));
    }

    static void draw(Path file) throws IOException {
        Figure figure = new Figure(6, 4);
        Axes ax = figure.addSubplot();
        ax.scatter(new double[] {1, 2, 3, 4}, new double[] {1, 4, 9, 16}, new Scatter().s(20).color("C1"));
        ax.setTitle("squares");
        figure.save(file);
    }
}
