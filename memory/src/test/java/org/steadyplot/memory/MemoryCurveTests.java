package org.steadyplot.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.artist.Line2D;
import org.steadyplot.chart.layout.AxesLayout;
import org.steadyplot.chart.layout.Box;
import org.steadyplot.chart.layout.FigureLayout;
import org.steadyplot.chart.layout.LegendLayout;

class MemoryCurveTests {
    private static final Series RSS = new Series(new double[] {100, 101, 103}, new double[] {50, 60, 60});
    private static final Series LIVE = new Series(new double[] {101, 103}, new double[] {8, 8});

    @Test
    void every_series_is_a_line_over_the_seconds_since_the_start() {
        Axes ax = MemoryCurve.figure(recording(RSS, LIVE)).axes().get(0);
        List<Line2D> lines = ax.artists().stream()
                .filter(Line2D.class::isInstance)
                .map(Line2D.class::cast)
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).x()).containsExactly(0, 1, 3);
        assertThat(lines.get(0).y()).containsExactly(50, 60, 60);
        assertThat(lines.get(1).x()).containsExactly(1, 3);
        assertThat(lines.get(0).label()).isEqualTo("resident memory");
        assertThat(lines.get(1).label()).isEqualTo("live set");
        assertThat(ax.ylim()[0]).isZero();
        assertThat(ax.ylim()[1]).isGreaterThan(60);
    }

    @Test
    void the_legend_stands_above_the_highest_value() {
        FigureLayout layout = MemoryCurve.figure(recording(RSS, LIVE)).layout();
        AxesLayout axes = layout.axes().get(0);
        Box frame = axes.position();
        LegendLayout legend = Objects.requireNonNull(axes.legend());
        double highest = frame.y() + frame.height() * 60 / axes.y().limits().end();
        assertThat(legend.box().y()).isGreaterThan(highest + 2);
        assertThat(legend.box().y() + legend.box().height()).isLessThan(frame.y() + frame.height());
    }

    @Test
    void an_empty_recording_is_an_empty_picture() throws Exception {
        Figure figure = MemoryCurve.figure(recording(Series.EMPTY, Series.EMPTY));
        assertThat(figure.toBytes(new Save().dpi(20))).startsWith(0x89, 'P', 'N', 'G');
    }

    private static Recording recording(Series memory, Series live) {
        return new Recording("program", memory, new TreeMap<>(), List.of(), live, Series.EMPTY, Series.EMPTY);
    }
}
