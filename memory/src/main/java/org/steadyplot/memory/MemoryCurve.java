package org.steadyplot.memory;

import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.plot.Plot;
import org.steadyplot.chart.plot.TextOptions;
import org.steadyplot.text.TextBlock;

/** The memory of a recording over time, as mprof's {@code plot} draws it, and with it the live set. */
public final class MemoryCurve {
    private static final double WIDTH = 14;
    private static final double HEIGHT = 6;
    private static final String RSS = "black";
    private static final String HEAP = "#888888";
    private static final String LIVE = "C3";

    private MemoryCurve() {}

    /** A figure of 14 x 6 inches: resident memory, heap in use and live set over the seconds since the start. */
    public static Figure figure(Recording recording) {
        Figure figure = new Figure(WIDTH, HEIGHT);
        Axes ax = figure.addSubplot();
        double start = recording.start();
        line(ax, recording.memory(), start, new Plot().color(RSS).linewidth(1));
        line(ax, recording.heap(), start, new Plot().color(HEAP).linewidth(1));
        line(
                ax,
                recording.live(),
                start,
                new Plot().color(LIVE).linewidth(2).marker("o").markersize(3));
        name(ax, recording.memory(), start, "resident memory", RSS, TextBlock.Vertical.BOTTOM);
        name(ax, recording.heap(), start, "heap in use", HEAP, TextBlock.Vertical.BOTTOM);
        name(ax, recording.live(), start, "live set", LIVE, TextBlock.Vertical.TOP);
        ax.setYLim(0, top(recording));
        ax.setXLabel("time [s]");
        ax.setYLabel("memory used [MiB]");
        ax.setTitle(recording.commandLine());
        ax.grid(true);
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

    /** The name of a line above its last peak, or below its end. */
    private static void name(Axes ax, Series series, double start, String name, String color, TextBlock.Vertical side) {
        if (!series.isEmpty()) {
            int at = series.size() - 1;
            for (int i = at; i >= 0 && side == TextBlock.Vertical.BOTTOM; i--) {
                at = series.value()[i] > series.value()[at] ? i : at;
            }
            TextOptions look = new TextOptions()
                    .color(color)
                    .ha(TextBlock.Horizontal.RIGHT)
                    .va(side);
            ax.text(series.time()[at] - start, series.value()[at], name, look);
        }
    }

    /** The curve stands on zero, so that growth is seen in proportion. */
    private static double top(Recording recording) {
        double top = 0;
        for (Series series : new Series[] {recording.memory(), recording.heap(), recording.live()}) {
            top = series.isEmpty() ? top : Math.max(top, series.max());
        }
        return top == 0 ? 1 : 1.1 * top;
    }
}
