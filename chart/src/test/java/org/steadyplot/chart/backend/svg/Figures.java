package org.steadyplot.chart.backend.svg;

import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.GridSpec;
import org.steadyplot.chart.artist.Artist;
import org.steadyplot.chart.artist.Drawing;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.plot.Pcolormesh;
import org.steadyplot.chart.plot.Plot;
import org.steadyplot.chart.plot.Scatter;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.chart.transform.Transform;

/** Figures that use all the renderer can do. */
final class Figures {
    private Figures() {}

    /** Lines, dashes, markers of one and of many sizes, a rotated label. */
    static Figure lines() {
        Figure figure = new Figure(6, 4);
        Axes ax = figure.addSubplot();
        double[] x = new double[40];
        double[] y = new double[40];
        for (int i = 0; i < x.length; i++) {
            x[i] = i / 4.0;
            y[i] = (x[i] - 5) * (x[i] - 5) / 12.5 - 1;
        }
        ax.plot(x, y, new Plot().linestyle("--"));
        ax.plot(new double[] {0, 5, 10}, new double[] {-1, 1, -1}, new Plot().marker("s"));
        double[] places = {2, 5, 8};
        ax.scatter(
                places,
                new double[] {0, 0.5, 0},
                new Scatter().s(20, 80, 20).color("red", "green", "blue").alpha(0.5));
        ax.setTitle("Lines & <markers>");
        ax.setXLabel("time");
        ax.setYLabel("value");
        return figure;
    }

    /** Two meshes and a colour bar. */
    static Figure meshes() {
        Figure figure = new Figure(5, 2.5);
        GridSpec grid = figure.addGridSpec(1, 2, new GridSpec.Spacing().wspace(0.3));
        double[][] z = {{1, 2, 3}, {4, Double.NaN, 6}};
        Axes left = figure.addSubplot(grid.at(0, 0));
        left.pcolormesh(z, new Pcolormesh().cmap("viridis"));
        Axes right = figure.addSubplot(grid.at(0, 1));
        figure.colorbar(right.pcolormesh(z, new Pcolormesh().cmap("coolwarm")), right);
        return figure;
    }

    /** A figure of 2 by 1 inches at 100 dpi with nothing but what {@code body} draws. */
    static Figure of(Body body) {
        Figure figure = new Figure(2, 1);
        add(figure, body);
        return figure;
    }

    static void add(Figure figure, Body body) {
        figure.add(new Drawn(body));
    }

    interface Body {
        void draw(Renderer renderer, Drawing drawing);
    }

    private static final class Drawn extends Artist {
        private final Body body;

        Drawn(Body body) {
            super(0, Transform.PIXELS);
            this.body = body;
        }

        @Override
        public void draw(Renderer renderer, Frame frame, Drawing drawing) {
            body.draw(renderer, drawing);
        }

        @Override
        public Bbox extent(Frame frame, Drawing drawing) {
            return Bbox.EMPTY;
        }
    }
}
