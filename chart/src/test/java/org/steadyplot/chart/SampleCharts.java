package org.steadyplot.chart;

import java.util.function.Consumer;
import org.steadyplot.chart.plot.Bar;
import org.steadyplot.chart.plot.Barh;
import org.steadyplot.chart.plot.FillBetween;
import org.steadyplot.chart.plot.Hist;
import org.steadyplot.chart.plot.Imshow;
import org.steadyplot.chart.plot.LegendOptions;
import org.steadyplot.chart.plot.Plot;
import org.steadyplot.chart.plot.Scatter;
import org.steadyplot.chart.plot.TextOptions;

/** Small figures of every kind, the same for the same seed. */
enum SampleCharts {
    LINES(ax -> {
        ax.plot(wave(30, 1), wave(30, 2), new Plot().marker("o").label("one"));
        ax.plot(wave(30, 3), wave(30, 1), new Plot().linestyle("--").label("two"));
        ax.axhline(0.2, new Plot().linestyle(":").color("k"));
        ax.setTitle("Lines");
        ax.legend();
    }),
    SCATTER(ax -> {
        ax.scatter(wave(40, 1), wave(40, 5), new Scatter().s(9).alpha(0.5).label("small"));
        ax.scatter(
                wave(3, 2),
                wave(3, 4),
                new Scatter().s(30, 60, 90).color("r", "g", "b").label("sizes"));
        ax.legend(new LegendOptions().loc("upper right").title("Sizes"));
        ax.setXLabel("x");
    }),
    BARS(ax -> {
        ax.bar(new double[] {1, 2, 3}, new double[] {3, -1, 2}, new Bar().label("up"));
        ax.barh(
                new double[] {1, 2},
                new double[] {1, 2.5},
                new Barh().height(0.3).alpha(0.6).label("along"));
        ax.legend(new LegendOptions().ncols(2).loc("lower center"));
    }),
    HISTOGRAMS(ax -> {
        ax.hist(new double[][] {wave(50, 1), wave(60, 2)}, new Hist().bins(8).label("a", "b"));
        ax.hist(wave(40, 3), new Hist().histtype(Hist.Type.STEP).label("steps"));
        ax.legend();
    }),
    MESH(ax -> {
        double[][] values = {wave(6, 1), wave(6, 2), wave(6, 3)};
        ax.figure().colorbar(ax.pcolormesh(values), ax);
        ax.text(2, 1, "text", new TextOptions().rotation(30).color("w"));
    }),
    IMAGE(ax -> {
        double[][] values = {wave(9, 1), wave(9, 2), wave(9, 3), wave(9, 4)};
        ax.imshow(values, new Imshow().cmap("magma").interpolation(org.steadyplot.chart.style.Interpolation.BICUBIC));
        ax.setTitle("left", org.steadyplot.chart.style.Location.START, new Label());
    }),
    AREA(ax -> {
        double[] x = {0, 1, 2, 3, 4};
        ax.fillBetween(
                x,
                wave(5, 1),
                wave(5, 2),
                new FillBetween().color("C1").alpha(0.4).label("between"));
        ax.axvline(2.5);
        ax.legend();
        ax.figure().suptitle("Area");
    });

    private final Consumer<Axes> drawing;

    SampleCharts(Consumer<Axes> drawing) {
        this.drawing = drawing;
    }

    Figure figure() {
        Figure figure = new Figure(3.2, 2.4);
        drawing.accept(figure.addSubplot());
        return figure;
    }

    /** Numbers between -1 and 1 that look like noise and are the same everywhere. */
    private static double[] wave(int n, int seed) {
        double[] values = new double[n];
        int state = seed * 7919;
        for (int i = 0; i < n; i++) {
            state = state * 1_103_515_245 + 12_345;
            values[i] = (state >> 16 & 1023) / 512.0 - 1;
        }
        return values;
    }
}
