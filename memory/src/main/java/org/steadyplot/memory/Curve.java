package org.steadyplot.memory;

import java.util.Arrays;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.plot.Plot;

/** A series as it is drawn: in order of time, counted from the start of a recording, and not denser than can be seen. */
final class Curve {
    /** Beyond four times this many points only the first, least, largest and last of each stretch of time are drawn. */
    static final int STRETCHES = 4000;

    private Curve() {}

    /** Memory at the samples and, as mprof does, at the starts and ends of calls, in order of time. */
    static Series withCalls(Recording recording) {
        Series.Builder points = new Series.Builder();
        Series memory = recording.memory();
        for (int i = 0; i < memory.size(); i++) {
            points.add(memory.time()[i], memory.value()[i]);
        }
        for (Recording.Call call : recording.functions()) {
            points.add(call.start(), call.startMemory());
            points.add(call.end(), call.endMemory());
        }
        return inOrder(points.build());
    }

    static Series inOrder(Series series) {
        double[] time = series.time();
        boolean ordered = true;
        for (int i = 1; i < time.length && ordered; i++) {
            ordered = time[i - 1] <= time[i];
        }
        if (ordered) {
            return series;
        }
        Point[] points = new Point[time.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Point(time[i], series.value()[i]);
        }
        Arrays.sort(points, (a, b) -> Double.compare(a.time, b.time));
        Series.Builder sorted = new Series.Builder();
        for (Point point : points) {
            sorted.add(point.time, point.value);
        }
        return sorted.build();
    }

    private record Point(double time, double value) {}

    /** The same over the time since {@code start}. */
    static Series since(double start, Series series) {
        double[] seconds = new double[series.size()];
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = series.time()[i] - start;
        }
        return new Series(seconds, series.value());
    }

    static int indexOfMax(Series series) {
        int at = 0;
        for (int i = 1; i < series.size(); i++) {
            at = series.value()[i] > series.value()[at] ? i : at;
        }
        return at;
    }

    static void draw(Axes ax, Series series, Plot look) {
        Series shown = thinned(series, STRETCHES);
        ax.plot(shown.time(), shown.value(), look);
    }

    /** What is left of a series in order of time when points that fall together in a picture are dropped. */
    static Series thinned(Series series, int stretches) {
        int size = series.size();
        if (size <= 4 * stretches) {
            return series;
        }
        double first = series.time()[0];
        double width = (series.time()[size - 1] - first) / stretches;
        Series.Builder kept = new Series.Builder();
        int start = 0;
        while (start < size) {
            int stretch = stretch(series.time()[start], first, width, stretches);
            int end = start + 1;
            while (end < size && stretch(series.time()[end], first, width, stretches) == stretch) {
                end++;
            }
            keep(series, start, end, kept);
            start = end;
        }
        return kept.build();
    }

    private static int stretch(double time, double first, double width, int stretches) {
        return width > 0 ? (int) Math.min(stretches - 1, (time - first) / width) : 0;
    }

    private static void keep(Series series, int start, int end, Series.Builder kept) {
        int low = start;
        int high = start;
        for (int i = start; i < end; i++) {
            low = series.value()[i] < series.value()[low] ? i : low;
            high = series.value()[i] > series.value()[high] ? i : high;
        }
        int[] chosen = {start, Math.min(low, high), Math.max(low, high), end - 1};
        int last = -1;
        for (int i : chosen) {
            if (i != last) {
                kept.add(series.time()[i], series.value()[i]);
            }
            last = i;
        }
    }
}
