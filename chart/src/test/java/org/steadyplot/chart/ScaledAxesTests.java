package org.steadyplot.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.artist.Spine;
import org.steadyplot.chart.artist.SpinePosition;
import org.steadyplot.chart.artist.TickLabelFormat;
import org.steadyplot.chart.artist.TickParams;
import org.steadyplot.chart.date.ConciseDateFormatter;
import org.steadyplot.chart.layout.AxesLayout;
import org.steadyplot.chart.layout.AxisLayout;
import org.steadyplot.chart.layout.TickLayout;
import org.steadyplot.chart.plot.Plot;
import org.steadyplot.chart.scale.NonPositive;
import org.steadyplot.chart.scale.Scale;
import org.steadyplot.chart.style.GridAxis;
import org.steadyplot.chart.style.TickWhich;
import org.steadyplot.chart.unit.CategoryValues;
import org.steadyplot.chart.unit.DateValues;

class ScaledAxesTests {
    private static final double[] X = {1, 10, 1000};

    private static List<String> labels(List<TickLayout> ticks) {
        return ticks.stream().map(TickLayout::label).toList();
    }

    private static AxisLayout x(Figure figure) {
        return axes(figure).x();
    }

    private static AxesLayout axes(Figure figure) {
        return figure.layout().axes().get(0);
    }

    @Test
    void margins_of_a_logarithmic_axis_are_parts_of_its_decades() {
        Figure figure = new Figure();
        Axes ax = figure.addSubplot();
        ax.loglog(X, X);
        assertThat(ax.xlim()[0]).isCloseTo(StrictMath.pow(10, -0.15), within(1e-12));
        assertThat(ax.xlim()[1]).isCloseTo(StrictMath.pow(10, 3.15), within(1e-9));
        assertThat(x(figure).scale()).isEqualTo("log");
        assertThat(labels(x(figure).major()))
                .containsExactly(
                        "$\\mathdefault{10^{0}}$",
                        "$\\mathdefault{10^{1}}$", "$\\mathdefault{10^{2}}$", "$\\mathdefault{10^{3}}$");
        assertThat(x(figure).minor()).hasSize(26);
    }

    @Test
    void values_up_to_zero_leave_a_logarithmic_view_at_the_smallest_above() {
        Axes ax = new Figure().addSubplot();
        ax.setMargins(0, 0);
        ax.semilogy(new double[] {0, 1, 2}, new double[] {-5, 0.01, 100});
        assertThat(ax.ylim()).containsExactly(0.01, 100);
        ax.setYLim(-1, 10);
        assertThat(ax.ylim()).containsExactly(0.01, 10);
    }

    @Test
    void bars_stand_on_a_logarithmic_axis() throws IOException {
        Figure figure = new Figure();
        Axes ax = figure.addSubplot();
        ax.bar(new double[] {0, 1}, new double[] {1, 100});
        ax.setYScale(Scale.log());
        assertThat(ax.ylim()[0]).isBetween(0.7, 1.0);
        assertThat(figure.toBytes(new Save())).isNotEmpty();
    }

    @Test
    void every_scale_draws_data_of_every_kind() throws IOException {
        double[] wild = {Double.NaN, -1e308, -1, 0, 1e-320, 0.5, 1, 1e308, Double.POSITIVE_INFINITY};
        for (Scale scale : new Scale[] {
            Scale.log(),
            Scale.log().withNonpositive(NonPositive.MASK).withBase(2),
            Scale.symlog(),
            Scale.logit(),
            Scale.asinh(),
            Scale.function(Math::sqrt, v -> v * v),
            Scale.functionLog(v -> v, v -> v)
        }) {
            for (double[] data : new double[][] {wild, {}, {Double.NaN}, {5}, {0}, {-3}, {0.2, 0.7}}) {
                Figure figure = new Figure(2, 2);
                Axes ax = figure.addSubplot();
                ax.plot(data, data, new Plot().marker("o"));
                ax.setXScale(scale);
                ax.setYScale(scale);
                assertThat(figure.toBytes(new Save())).as(scale.name()).isNotEmpty();
                assertThat(ax.xlim()).doesNotContain(Double.NaN);
            }
        }
    }

    @Test
    void dates_have_calendar_ticks() {
        Figure figure = new Figure();
        Axes ax = figure.addSubplot();
        LocalDate[] days = {LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 1), LocalDate.of(2024, 6, 30)};
        ax.plot(DateValues.of(days), new double[] {1, 3, 2});
        assertThat(labels(x(figure).major()))
                .containsExactly("2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06", "2024-07");
        ax.xaxis().setMajorFormatter(new ConciseDateFormatter(ZoneOffset.UTC));
        assertThat(labels(x(figure).major())).containsExactly("2024", "Feb", "Mar", "Apr", "May", "Jun", "Jul");
    }

    @Test
    void names_stand_in_the_order_they_appear() {
        Figure figure = new Figure();
        Axes ax = figure.addSubplot();
        ax.bar(CategoryValues.of("b", "a"), new double[] {1, 2});
        ax.scatter(CategoryValues.of("a", "c"), new double[] {1, 2});
        assertThat(labels(x(figure).major())).containsExactly("b", "a", "c");
        assertThat(ax.xticks()).containsExactly(0, 1, 2);
    }

    @Test
    void shared_axes_have_one_range_scale_and_ticks() {
        Figure figure = new Figure();
        Axes first = figure.addSubplot();
        first.plot(new double[] {1, 2}, new double[] {1, 2});
        Axes second = first.twinX();
        second.plot(new double[] {1, 9}, new double[] {100, 200});
        assertThat(first.xlim()).containsExactly(second.xlim());
        assertThat(first.ylim()[1]).isLessThan(3);
        second.setXScale(Scale.log());
        assertThat(first.xaxis().scale().name()).isEqualTo("log");
        assertThat(figure.layout().axes().get(1).y().side()).isEqualTo(AxisLayout.Side.RIGHT);
    }

    @Test
    void bounds_last_until_the_next_artist_and_limits_for_good() {
        Axes ax = new Figure().addSubplot();
        ax.plot(X, X);
        ax.invertXAxis();
        ax.setXBound(3, 5);
        assertThat(ax.xlim()).containsExactly(5, 3);
        ax.plot(X, X);
        assertThat(ax.xlim()[0]).isGreaterThan(1000);
        ax.setXLeft(7);
        ax.plot(X, X);
        assertThat(ax.xlim()[0]).isEqualTo(7);
    }

    @Test
    void tick_params_change_only_the_ticks_they_name() {
        Figure figure = new Figure();
        Axes ax = figure.addSubplot();
        ax.plot(X, X);
        ax.minorticksOn();
        ax.tickParams(new TickParams().axis(GridAxis.X).labelbottom(false).bottom(false));
        ax.grid(true, TickWhich.MINOR, GridAxis.Y);
        assertThat(x(figure).major()).noneMatch(TickLayout::labelShown).noneMatch(TickLayout::markShown);
        assertThat(x(figure).minor())
                .isNotEmpty()
                .allMatch(TickLayout::markShown)
                .noneMatch(TickLayout::gridShown);
        assertThat(axes(figure).y().major()).allMatch(TickLayout::labelShown).noneMatch(TickLayout::gridShown);
        assertThat(axes(figure).y().minor()).isNotEmpty().allMatch(TickLayout::gridShown);
    }

    @Test
    void labels_can_be_freed_of_powers_and_offsets() {
        Figure figure = new Figure();
        Axes ax = figure.addSubplot();
        ax.plot(new double[] {1e7, 1e7 + 10}, new double[] {0, 1});
        assertThat(x(figure).offsetText()).isEqualTo("+1e7");
        ax.ticklabelFormat(new TickLabelFormat().useOffset(false).scientific(false));
        assertThat(x(figure).offsetText()).isEmpty();
        assertThat(labels(x(figure).major())).contains("10000000");
        ax.setXScale(Scale.log());
        assertThatThrownBy(() -> ax.ticklabelFormat(new TickLabelFormat().useOffset(false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LogFormatterSciNotation");
    }

    @Test
    void marks_and_labels_go_with_their_spine() {
        Figure figure = new Figure();
        Axes ax = figure.addSubplot();
        ax.plot(new double[] {-1, 1}, new double[] {-1, 1});
        double bottom = axes(figure).tightBox().y();
        ax.spine(Spine.Side.BOTTOM).setPosition(SpinePosition.ZERO);
        assertThat(axes(figure).tightBox().y()).isGreaterThan(bottom + 10);
    }
}
