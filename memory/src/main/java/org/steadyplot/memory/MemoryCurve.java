package org.steadyplot.memory;

import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.GridSpec;
import org.steadyplot.chart.plot.LegendOptions;
import org.steadyplot.chart.plot.Plot;

/**
 * The memory of a recording over time, as mprof's {@code plot} draws it, and with it the live set. The colours are of Okabe and Ito's palette, which
 * colour-blind readers tell apart.
 */
public final class MemoryCurve {
    private static final double WIDTH = 14;
    private static final double HEIGHT = 6;
    private static final String RSS = "#0072B2";
    private static final String HEAP = "#E69F00";
    private static final String LIVE = "#000000";
    /** The part of the axes' height above the highest value, which the legend's one row fits into. */
    private static final double HEADROOM = 0.14;

    private MemoryCurve() {}

    /** A figure of 14 x 6 inches: resident memory, heap in use and live set in MiB over the seconds since the start. */
    public static Figure figure(Recording recording) {
        Figure figure = new Figure(WIDTH, HEIGHT);
        GridSpec.Spacing margins = new GridSpec.Spacing().edges(0.06, 0.98, 0.1, 0.93);
        Axes ax = figure.addSubplot(figure.addGridSpec(1, 1, margins).at(0, 0));
        double start = recording.start();
        Plot thin = new Plot().linewidth(1.5);
        Plot dotted = new Plot().linewidth(2).marker("o").markersize(3);
        line(ax, recording.memory(), start, thin.color(RSS).label("resident memory"));
        line(ax, recording.heap(), start, thin.color(HEAP).label("heap in use"));
        line(ax, recording.live(), start, dotted.color(LIVE).label("live set"));
        ax.setYLim(0, top(recording));
        ax.setXLabel("time [s]");
        ax.setYLabel("memory used [MiB]");
        ax.setTitle(recording.commandLine());
        ax.grid(true);
        if (!ax.artists().isEmpty()) {
            ax.legend(new LegendOptions().loc("upper right").ncols(3));
        }
        return figure;
    }

    private static void line(Axes ax, Series series, double start, Plot look) {
        if (series.isEmpty()) {
            return;
        }
        double[] seconds = new double[series.size()];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = series.time()[i] - start;
        }
        ax.plot(seconds, series.value(), look);
    }

    /** The curve stands on zero, so that growth is seen in proportion. */
    private static double top(Recording recording) {
        double top = 0;
        for (Series series : new Series[] {recording.memory(), recording.heap(), recording.live()}) {
            top = series.isEmpty() ? top : Math.max(top, series.max());
        }
        return top == 0 ? 1 : top / (1 - HEADROOM);
    }
}
