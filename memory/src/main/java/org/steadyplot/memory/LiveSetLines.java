package org.steadyplot.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.artist.LegendEntry;
import org.steadyplot.chart.plot.Plot;

/** Resident memory and its parts in one picture, so that one sees which of them grows: a colour a part, a dash a JVM. */
final class LiveSetLines {
    private static final String RESIDENT = "k";
    private static final String HEAP = "#1f77b4";
    private static final String DIRECT = "#ff7f0e";
    private static final String METASPACE = "#2ca02c";
    private static final String FORCED = "#d62728";
    private static final String[] DASHES = {"-", "--", "-.", ":"};
    private static final double HEADROOM = 1.05;
    /** JVMs beyond these are drawn without an entry in the legend. */
    private static final int MOST_NAMED = 5;

    private final Axes ax;
    private final double start;
    private double top;

    private LiveSetLines(Axes ax, double start) {
        this.ax = ax;
        this.start = start;
    }

    /**
     * Draws a recording from its start.
     *
     * @throws MemoryException if it has nothing but resident memory
     */
    static void draw(Axes ax, Recording recording, String startLabel) {
        boolean forced = !recording.live().isEmpty();
        if (!forced && recording.jvms().isEmpty()) {
            throw new MemoryException(
                    "the recording has resident memory alone; record with --live-set, and a JVM in the"
                            + " process tree, to see its heap, direct memory and metaspace");
        }
        LiveSetLines lines = new LiveSetLines(ax, recording.memory().time()[0]);
        lines.line(recording.memory(), "resident memory, " + startLabel, new Plot().color(RESIDENT));
        if (forced) {
            lines.line(recording.live(), "heap after forced collections", marked(FORCED));
        }
        int index = 0;
        for (Map.Entry<Long, JvmSeries> entry : recording.jvms().entrySet()) {
            String name = recording.jvms().size() == 1 ? "" : ", JVM " + entry.getKey();
            lines.jvm(entry.getValue(), name, index++);
        }
        ax.setYLim(0, HEADROOM * Math.max(lines.top, 1));
    }

    private void jvm(JvmSeries jvm, String name, int index) {
        String dash = DASHES[index % DASHES.length];
        boolean named = index < MOST_NAMED;
        List<String> labels = new ArrayList<>();
        for (String label : new String[] {"heap after collections", "direct memory", "metaspace"}) {
            labels.add(named ? label + name : LegendEntry.NO_LEGEND);
        }
        line(jvm.afterCollection(), labels.get(0), new Plot().color(HEAP).linestyle(dash));
        if (!jvm.afterWhole().isEmpty()
                && jvm.afterWhole().size() < jvm.afterCollection().size()) {
            String label = named ? "  of the whole heap" + name : LegendEntry.NO_LEGEND;
            line(jvm.afterWhole(), label, marked(HEAP).linestyle("none"));
        }
        line(jvm.direct(), labels.get(1), new Plot().color(DIRECT).linestyle(dash));
        line(jvm.metaspace(), labels.get(2), new Plot().color(METASPACE).linestyle(dash));
    }

    private static Plot marked(String color) {
        return new Plot().color(color).marker("o");
    }

    private void line(Series series, String label, Plot look) {
        if (!series.isEmpty()) {
            top = Math.max(top, series.max());
            Curve.draw(ax, Curve.since(start, Curve.inOrder(series)), look.label(label));
        }
    }
}
