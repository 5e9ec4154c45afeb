package org.steadyplot.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.artist.Line2D;
import org.steadyplot.chart.artist.PathPatch;
import org.steadyplot.chart.artist.Text;

class MemoryPlotTests {
    private static final double START = 1_767_225_600.25;
    private static final MemoryPlot PLOT = new MemoryPlot(ZoneOffset.UTC);

    @Test
    void a_recording_is_a_line_with_its_start_in_the_legend_and_lines_through_the_peak() {
        Axes ax = PLOT.figure(List.of(recording(List.of(), Map.of()))).axes().get(0);
        List<Line2D> lines = lines(ax);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).label()).isEqualTo("01 / 01 / 2026 - start at 00:00:00.250");
        assertThat(lines.get(0).x()).containsExactly(0, 1, 2, 3);
        assertThat(lines.get(0).y()).containsExactly(10, 20, 40, 30);
        assertThat(lines.get(1).y()).containsExactly(40, 40);
        assertThat(lines.get(2).x()).containsExactly(2, 2);
        assertThat(ax.getLegend()).isNotNull();
    }

    @Test
    void the_slope_is_that_of_least_squares() {
        Axes ax = PLOT.slope(true)
                .figure(List.of(recording(List.of(), Map.of())))
                .axes()
                .get(0);
        assertThat(lines(ax).get(0).label()).endsWith(" slope 8.00000");
        assertThat(lines(ax).get(1).x()).containsExactly(0, 3);
        assertThat(lines(ax).get(1).y()[0]).isCloseTo(13, within(1e-9));
        assertThat(lines(ax).get(1).y()[1]).isCloseTo(37, within(1e-9));
    }

    @Test
    void one_sample_has_no_slope() {
        Recording single = new Recording(
                "x",
                new Series(new double[] {START}, new double[] {5}),
                Map.of(),
                List.of(),
                Series.EMPTY,
                Series.EMPTY,
                Series.EMPTY);
        assertThat(lines(PLOT.slope(true).figure(List.of(single)).axes().get(0))
                        .get(0)
                        .label())
                .doesNotContain("slope");
    }

    @Test
    void calls_widen_the_line_and_have_one_entry_a_function() {
        List<Recording.Call> calls = List.of(call("a.b.pair", 0.5, 1.5, 1), call("a.b.pair", 1.75, 2.25, 1));
        Axes ax = PLOT.figure(List.of(recording(calls, Map.of()))).axes().get(0);
        assertThat(lines(ax).get(0).x()).containsExactly(0, 0.5, 1, 1.5, 1.75, 2, 2.25, 3);
        assertThat(lines(ax).get(1).label()).isEqualTo("pair 2 calls, 1.500s");
        assertThat(lines(PLOT.functions(false)
                        .figure(List.of(recording(calls, Map.of())))
                        .axes()
                        .get(0)))
                .hasSize(1);
    }

    @Test
    void children_are_lines_in_the_order_of_the_file() {
        Map<Long, Series> children = new LinkedHashMap<>();
        children.put(9L, new Series(new double[] {START + 1, START + 2}, new double[] {1, 2}));
        children.put(4L, new Series(new double[] {START + 1, START + 2}, new double[] {3, 2}));
        Axes ax = PLOT.figure(List.of(recording(List.of(), children))).axes().get(0);
        assertThat(lines(ax).stream().map(Line2D::label)).contains("child 9", "child 4");
        assertThat(lines(ax).get(3).y()).containsExactly(3, 3);
        assertThat(lines(ax).get(4).x()).containsExactly(1, 1);
    }

    @Test
    void of_very_many_children_the_largest_are_in_the_legend() {
        Map<Long, Series> children = new LinkedHashMap<>();
        for (long pid = 1; pid <= 100; pid++) {
            children.put(pid, new Series(new double[] {START, START + 1}, new double[] {pid % 50, 1}));
        }
        Axes ax = PLOT.figure(List.of(recording(List.of(), children))).axes().get(0);
        List<String> named = lines(ax).stream()
                .map(Line2D::label)
                .filter(label -> label.startsWith("child"))
                .toList();
        assertThat(named)
                .hasSize(MemoryPlot.MOST_ENTRIES)
                .contains("child 49", "child 99")
                .doesNotContain("child 50");
    }

    @Test
    void several_recordings_start_together_and_are_not_marked() {
        Recording one = recording(List.of(call("f", 1, 2, 0)), Map.of());
        Axes ax = PLOT.title("Two").figure(List.of(one, one)).axes().get(0);
        assertThat(lines(ax)).hasSize(2);
        assertThat(lines(ax).get(1).x()[0]).isZero();
    }

    @Test
    void a_flame_graph_has_a_row_per_level_in_the_seconds_of_the_line() {
        List<Recording.Call> calls = List.of(call("main", 0.5, 2.5, 0), call("work", 1, 2, 1));
        Figure figure = PLOT.flame(true).figure(List.of(recording(calls, Map.of())));
        Axes rows = figure.axes().get(1);
        assertThat(rows.ylim()).containsExactly(0, 3);
        assertThat(rows.xlim()).containsExactly(figure.axes().get(0).xlim());
        assertThat(rows.artists().stream().filter(PathPatch.class::isInstance)).hasSize(2);
        assertThat(rows.artists().stream().filter(Text.class::isInstance).map(text -> ((Text) text).text()))
                .containsExactly(" main", " work");
        assertThat(figure.axes().get(0).getLegend()).isNull();
    }

    @Test
    void a_window_sets_the_limits() {
        Axes ax = PLOT.window(1, 2.5)
                .figure(List.of(recording(List.of(), Map.of())))
                .axes()
                .get(0);
        assertThat(ax.xlim()).containsExactly(1, 2.5);
    }

    @Test
    void a_million_samples_are_thinned_but_keep_their_extremes() throws IOException {
        int size = 1_000_000;
        double[] time = new double[size];
        double[] value = new double[size];
        for (int i = 0; i < size; i++) {
            time[i] = START + i;
            value[i] = 100 + i % 10;
        }
        value[777_777] = 500;
        value[888_888] = 1;
        Series thinned = Curve.thinned(new Series(time, value), Curve.STRETCHES);
        assertThat(thinned.size()).isLessThanOrEqualTo(4 * Curve.STRETCHES);
        assertThat(thinned.value()).contains(500, 1);
        assertThat(thinned.time()).isSorted().contains(time[0], time[size - 1]);
    }

    @Test
    void every_format_is_drawn_without_a_desktop() throws IOException {
        Figure figure = PLOT.slope(true).figure(List.of(recording(List.of(call("größe.日本", 1, 2, 0)), Map.of())));
        assertThat(figure.toBytes(new Save().dpi(30))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(new String(figure.toBytes(new Save().format("svg")), StandardCharsets.UTF_8))
                .contains("<svg");
    }

    @Test
    void long_names_are_cut_in_the_middle() {
        assertThat(MemoryPlot.shortened("abcdefghij", 10)).isEqualTo("abcdefghij");
        assertThat(MemoryPlot.shortened("abcdefghijk", 10)).isEqualTo("abcde\u2026hijk");
        assertThat(MemoryPlot.shortened("\uD83D\uDE00".repeat(20), 10).codePoints())
                .allMatch(c -> c == 0x1F600 || c == 0x2026);
    }

    @Test
    void the_shared_recordings_have_the_peaks_and_slopes_that_mprof_tells() throws IOException {
        Path data = Path.of(System.getProperty("steadyplot.root", ".."), "../shared/data/mprof");
        assumeThat(data).as("recordings beside the project").isDirectory();
        Recording leak = Recording.read(data.resolve("pyplot_tkagg_leaks.dat"));
        Recording cure = Recording.read(data.resolve("figure_agg_repaired.dat"));
        assertThat(leak.peak()).isCloseTo(270.117, within(5e-4));
        assertThat(cure.peak()).isCloseTo(191.531, within(5e-4));
        assertThat(lines(PLOT.slope(true).figure(List.of(leak)).axes().get(0))
                        .get(0)
                        .label())
                .endsWith("slope 0.46433");
    }

    private static Recording.Call call(String name, double start, double end, int level) {
        return new Recording.Call(name, 15, START + start, 18, START + end, level);
    }

    private static Recording recording(List<Recording.Call> calls, Map<Long, Series> children) {
        Series memory =
                new Series(new double[] {START, START + 1, START + 2, START + 3}, new double[] {10, 20, 40, 30});
        return new Recording("program", memory, children, calls, Series.EMPTY, Series.EMPTY, Series.EMPTY);
    }

    private static List<Line2D> lines(Axes ax) {
        return ax.artists().stream()
                .filter(Line2D.class::isInstance)
                .map(Line2D.class::cast)
                .toList();
    }
}
