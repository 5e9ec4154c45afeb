package org.steadyplot.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.artist.LegendEntry;
import org.steadyplot.chart.artist.PathPatch;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.plot.Plot;
import org.steadyplot.chart.plot.TextOptions;
import org.steadyplot.chart.tick.CFormat;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.raster.Path;
import org.steadyplot.text.TextBlock;

/** Calls of functions in a plot of memory: brackets on the line, or rectangles behind it. */
final class CallMarks {
    private static final String[] COLORS = {"c", "y", "g", "r", "b"};
    private static final double HEIGHT_RATIO = 20;
    private static final int LONGEST_NAME = 40;
    private static final double BRACKET_WIDTH = 2;
    private static final double FLAME_ALPHA = 0.5;
    private static final double SECOND_HUE = 0.1;
    private static final double NAME_SIZE = 8;
    /** Rows beyond this are lower than a line of text. */
    private static final int MOST_NAMED_LEVELS = 40;

    /** Room of a character in a name, as a part of the width of the axes; DejaVu Sans at 8 points in 11.2 inches. */
    private static final double CHARACTER = 0.62 * NAME_SIZE / (72 * 11.2);

    private CallMarks() {}

    /** A bracket at the start and at the end of each call; one line, and so one entry of the legend, a function. */
    static void brackets(Axes ax, List<Recording.Call> calls, double start, double @Nullable [] window) {
        Map<String, String> names = FunctionNames.of(calls);
        double[] ylim = ax.ylim();
        double[] xlim = ax.xlim();
        double height = (ylim[1] - ylim[0]) / HEIGHT_RATIO;
        double width = (xlim[1] - xlim[0]) / (3 * HEIGHT_RATIO);
        Map<String, Brackets> functions = new LinkedHashMap<>();
        for (Recording.Call call : calls) {
            Brackets brackets = functions.computeIfAbsent(call.name(), name -> new Brackets());
            brackets.count++;
            brackets.seconds += call.end() - call.start();
            brackets.add(call.start() - start, call.startMemory(), width, height, window);
            brackets.add(call.end() - start, call.endMemory(), -width, height, window);
        }
        int index = 0;
        for (Map.Entry<String, Brackets> function : functions.entrySet()) {
            Series points = function.getValue().points.build();
            Plot look = new Plot()
                    .color(COLORS[index++ % COLORS.length])
                    .linewidth(BRACKET_WIDTH)
                    .label(
                            index <= MemoryPlot.MOST_ENTRIES
                                    ? function.getValue()
                                            .label(names.getOrDefault(function.getKey(), function.getKey()))
                                    : LegendEntry.NO_LEGEND);
            ax.plot(points.time(), points.value(), look);
        }
    }

    private static final class Brackets {
        private final Series.Builder points = new Series.Builder();
        private int count;
        private double seconds;

        /** Opens to the side of {@code width}; NaN parts it from the next. */
        void add(double x, double y, double width, double height, double @Nullable [] window) {
            if (window != null && !(window[0] <= x && x <= window[1])) {
                return;
            }
            points.add(x + width, y + height);
            points.add(x, y + height);
            points.add(x, y - height);
            points.add(x + width, y - height);
            points.add(Double.NaN, Double.NaN);
        }

        /** A name that begins with {@code _} would not get into the legend. */
        String label(String name) {
            StringBuilder label = new StringBuilder(name.startsWith("_") ? " " : "");
            label.append(MemoryPlot.shortened(name, LONGEST_NAME)).append(' ');
            if (count > 1) {
                label.append(count).append(" calls, ");
            }
            CFormat.fixed(label, seconds, 3);
            return label.append('s').toString();
        }
    }

    /**
     * A rectangle per call from its start to its end, a row per level, in mprof's reds and oranges; those that are wide
     * enough carry their names. For when the limits of the plot are final.
     */
    static void flame(Figure figure, Axes ax, List<Recording.Call> calls, double start) {
        Map<String, String> names = FunctionNames.of(calls);
        Axes rows = figure.addAxes(ax.position());
        int levels = 1;
        for (Recording.Call call : calls) {
            levels = Math.max(levels, 1 + Math.min(call.level(), Integer.MAX_VALUE - 2));
        }
        rows.setYLim(0, levels + 1.0);
        double[] xlim = ax.xlim();
        rows.setXLim(xlim[0], xlim[1]);
        rows.setAxisOn(false);
        Map<Integer, int[]> turns = new HashMap<>();
        Map<Rgba, Path> areas = new LinkedHashMap<>();
        List<Recording.Call> wide = new ArrayList<>();
        for (Recording.Call call : inOrder(calls, names)) {
            int[] turn = turns.computeIfAbsent(call.level(), level -> new int[1]);
            Rgba color = color(turn[0]++ % 2 == 0 ? 0 : SECOND_HUE, 1 - 0.75 * call.level() / levels);
            areas.computeIfAbsent(color, key -> new Path())
                    .rect(call.start() - start, call.level(), call.end() - start, call.level() + 1.0);
            String name = names.getOrDefault(call.name(), call.name());
            boolean fits = call.end() - call.start() > name.length() * CHARACTER * (xlim[1] - xlim[0]);
            if (fits && levels <= MOST_NAMED_LEVELS) {
                wide.add(call);
            }
        }
        areas.forEach((color, path) -> rows.add(patch(color, path)));
        for (Recording.Call call : wide) {
            rows.text(
                    Math.max(call.start() - start, xlim[0]),
                    call.level() + 1.0,
                    " " + names.getOrDefault(call.name(), call.name()),
                    new TextOptions().fontSize(NAME_SIZE).va(TextBlock.Vertical.TOP));
        }
    }

    /** Function by function, as mprof draws and so colours them. */
    private static List<Recording.Call> inOrder(List<Recording.Call> calls, Map<String, String> names) {
        List<String> functions = new ArrayList<>(names.keySet());
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < functions.size(); i++) {
            places.put(functions.get(i), i);
        }
        Recording.Call[] sorted = calls.toArray(new Recording.Call[0]);
        Arrays.sort(
                sorted, (a, b) -> Integer.compare(places.getOrDefault(a.name(), 0), places.getOrDefault(b.name(), 0)));
        return List.of(sorted);
    }

    private static PathPatch patch(Rgba color, Path path) {
        PathPatch patch = new PathPatch(path, "PolyCollection", Transform.DATA);
        patch.setFacecolor(color);
        patch.setEdgecolor(color);
        return patch;
    }

    /** A colour of full value, of a hue below one sixth of the circle. */
    private static Rgba color(double hue, double saturation) {
        return new Rgba(1, 1 - saturation * (1 - 6 * hue), 1 - saturation, FLAME_ALPHA);
    }
}
