package org.steadyplot.memory;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.artist.LegendEntry;
import org.steadyplot.chart.plot.LegendOptions;
import org.steadyplot.chart.plot.Plot;
import org.steadyplot.chart.tick.CFormat;
import org.steadyplot.chart.transform.Bbox;

/**
 * Recordings over time, as {@code mprof plot} draws them: 14 x 6 inches, each recording a line from its own start, children
 * as lines of their own, calls as brackets or as a flame graph, dashed red lines through the peak. Immutable.
 */
public final class MemoryPlot {
    private static final double WIDTH = 14;
    private static final double HEIGHT = 6;
    private static final Bbox LEFT_OF_LEGEND = Bbox.ofSize(0.1, 0.1, 0.6, 0.75);
    private static final Bbox WHOLE = Bbox.ofSize(0.1, 0.1, 0.8, 0.8);
    private static final String[] COLORS = {"k", "b", "r", "g", "c", "y", "m"};
    private static final String TREND = "#00e3d8";
    private static final double TREND_WIDTH = 0.5;
    private static final double LEGEND_ALPHA = 0.5;
    private static final double INSET = 0.001;
    private static final int LONGEST_TITLE = 110;
    /** More entries than this would not fit beside the axes. */
    static final int MOST_ENTRIES = 24;

    private @Nullable String title;
    private boolean functions = true;
    private boolean flame;
    private boolean slope;
    private boolean liveSet;
    private double @Nullable [] window;
    private final ZoneId zone;

    /** Of recordings whose start is told in that zone's time. */
    public MemoryPlot(ZoneId zone) {
        this.zone = zone;
    }

    private MemoryPlot(MemoryPlot other) {
        title = other.title;
        functions = other.functions;
        flame = other.flame;
        slope = other.slope;
        liveSet = other.liveSet;
        window = other.window;
        zone = other.zone;
    }

    /** The title; by default the command line of a single recording. */
    public MemoryPlot title(String text) {
        MemoryPlot copy = new MemoryPlot(this);
        copy.title = text;
        return copy;
    }

    /** Whether calls and the peak are marked, as by default; several recordings in one plot never have such marks. */
    public MemoryPlot functions(boolean value) {
        MemoryPlot copy = new MemoryPlot(this);
        copy.functions = value;
        return copy;
    }

    /** Whether calls are rectangles, one above the other as they called each other, in place of brackets. */
    public MemoryPlot flame(boolean value) {
        MemoryPlot copy = new MemoryPlot(this);
        copy.flame = value;
        return copy;
    }

    /** Whether each line gets a trend line, and its slope in MiB per second a place in the legend. */
    public MemoryPlot slope(boolean value) {
        MemoryPlot copy = new MemoryPlot(this);
        copy.slope = value;
        return copy;
    }

    /**
     * Whether resident memory is drawn with its parts in the JVMs of the recording: heap after collections, direct memory,
     * metaspace; without calls and slopes.
     */
    public MemoryPlot liveSet(boolean value) {
        MemoryPlot copy = new MemoryPlot(this);
        copy.liveSet = value;
        return copy;
    }

    /** The seconds since the start between which to draw. */
    public MemoryPlot window(double from, double to) {
        MemoryPlot copy = new MemoryPlot(this);
        copy.window = new double[] {from, to};
        return copy;
    }

    /**
     * Draws recordings that have a sample each.
     *
     * @throws MemoryException if the live set is wanted of a recording that has nothing but resident memory, or of several
     */
    public Figure figure(List<Recording> recordings) {
        if (liveSet && recordings.size() != 1) {
            throw new MemoryException("the live set is drawn of one recording, not of " + recordings.size());
        }
        Figure figure = new Figure(WIDTH, HEIGHT);
        Axes ax = figure.addAxes(flame && !liveSet ? WHOLE : LEFT_OF_LEGEND);
        if (window != null) {
            ax.setXLim(window[0], window[1]);
        }
        boolean marked = functions && recordings.size() == 1;
        for (int i = 0; i < recordings.size() && !liveSet; i++) {
            draw(figure, ax, recordings.get(i), i, marked);
        }
        if (liveSet) {
            Recording recording = recordings.get(0);
            LiveSetLines.draw(ax, recording, startLabel(recording.memory().time()[0]));
        }
        ax.setXLabel("time (in seconds)");
        ax.setYLabel("memory used (in MiB)");
        if (title != null) {
            ax.setTitle(title);
        } else if (recordings.size() == 1) {
            ax.setTitle(shortened(recordings.get(0).commandLine(), LONGEST_TITLE));
        }
        ax.grid(true);
        if (!flame || liveSet) {
            ax.legend(new LegendOptions()
                    .loc("center left")
                    .bboxToAnchor(Bbox.ofSize(1, 0.5, 0, 0))
                    .framealpha(LEGEND_ALPHA));
        }
        return figure;
    }

    private void draw(Figure figure, Axes ax, Recording recording, int index, boolean marked) {
        Series absolute = Curve.withCalls(recording);
        double start = absolute.time()[0];
        Series memory = Curve.since(start, absolute);
        Plot look = new Plot().color(COLORS[index % COLORS.length]);
        line(ax, memory, flame ? look : look.marker("+"), startLabel(start), TREND);
        double[] before = ax.ylim();
        if (!recording.children().isEmpty()) {
            drawChildren(ax, recording.children(), start);
        }
        if (marked && !flame) {
            CallMarks.brackets(ax, recording.functions(), start, window);
        }
        if (marked) {
            int peak = Curve.indexOfMax(memory);
            cross(ax, memory.time()[peak], before, memory.value()[peak]);
        }
        if (marked && flame) {
            CallMarks.flame(figure, ax, recording.functions(), start);
        }
    }

    private void line(Axes ax, Series series, Plot look, String label, String trendColor) {
        Trend trend = Trend.of(series);
        boolean shown = slope && !flame && !Double.isNaN(trend.slope());
        StringBuilder text = new StringBuilder(label);
        if (shown && !label.equals(LegendEntry.NO_LEGEND)) {
            CFormat.fixed(text.append(" slope "), trend.slope(), 5);
        }
        Curve.draw(ax, series, look.label(text.toString()));
        if (shown) {
            double[] ends = {series.time()[0], series.time()[series.size() - 1]};
            double[] heights = {trend.at(ends[0]), trend.at(ends[1])};
            ax.plot(
                    ends,
                    heights,
                    new Plot().linestyle("--").linewidth(TREND_WIDTH).color(trendColor));
        }
    }

    private void drawChildren(Axes ax, Map<Long, Series> children, double start) {
        double peakTime = 0;
        double peak = 0;
        int index = 1;
        double named = leastNamedPeak(children);
        int entries = 0;
        for (Map.Entry<Long, Series> child : children.entrySet()) {
            Series series = Curve.since(start, child.getValue());
            boolean entry = series.max() >= named && entries < MOST_ENTRIES;
            entries += entry ? 1 : 0;
            Plot look = new Plot().color(COLORS[index++ % COLORS.length]).marker("+");
            line(ax, series, look, entry ? "child " + child.getKey() : LegendEntry.NO_LEGEND, "k");
            int at = Curve.indexOfMax(series);
            if (series.value()[at] > peak) {
                peak = series.value()[at];
                peakTime = series.time()[at];
            }
        }
        cross(ax, peakTime, ax.ylim(), peak);
    }

    /** The peak from which on a child gets an entry of the legend: of many, only the largest do. */
    private static double leastNamedPeak(Map<Long, Series> children) {
        double[] peaks = new double[children.size()];
        int count = 0;
        for (Series series : children.values()) {
            peaks[count++] = series.max();
        }
        Arrays.sort(peaks);
        return peaks[Math.max(0, count - MOST_ENTRIES)];
    }

    /** Dashed lines through a point. */
    private static void cross(Axes ax, double x, double[] ylim, double y) {
        Plot look = new Plot().color("r").linestyle("--");
        double[] xlim = ax.xlim();
        ax.plot(new double[] {xlim[0] + INSET, xlim[1] - INSET}, new double[] {y, y}, look);
        ax.plot(new double[] {x, x}, new double[] {ylim[0] + INSET, ylim[1] - INSET}, look);
    }

    private String startLabel(double start) {
        long millis = Math.round(start * 1000);
        ZonedDateTime time = Instant.ofEpochMilli(millis).atZone(zone);
        StringBuilder label = new StringBuilder();
        digits(label, time.getDayOfMonth(), 2).append(" / ");
        digits(label, time.getMonthValue(), 2).append(" / ");
        digits(label, time.getYear(), 4).append(" - start at ");
        digits(label, time.getHour(), 2).append(':');
        digits(label, time.getMinute(), 2).append(':');
        digits(label, time.getSecond(), 2).append('.');
        return digits(label, (int) Math.floorMod(millis, 1000L), 3).toString();
    }

    private static StringBuilder digits(StringBuilder out, int value, int least) {
        String digits = Integer.toString(value);
        return out.append("0".repeat(Math.max(0, least - digits.length()))).append(digits);
    }

    /** A text without its middle if it is longer than that. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int head = longest / 2;
        int tail = text.length() - (longest - head - 1);
        head -= Character.isHighSurrogate(text.charAt(head - 1)) ? 1 : 0;
        tail += Character.isLowSurrogate(text.charAt(tail)) ? 1 : 0;
        return text.substring(0, head) + "\u2026" + text.substring(tail);
    }
}
