package org.steadyplot.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyplot.chart.Boxes.assertBounds;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.artist.Line2D;
import org.steadyplot.chart.layout.LegendLayout;
import org.steadyplot.chart.plot.Bar;
import org.steadyplot.chart.plot.FillBetween;
import org.steadyplot.chart.plot.Hist;
import org.steadyplot.chart.plot.LegendOptions;
import org.steadyplot.chart.plot.Plot;
import org.steadyplot.chart.plot.Scatter;
import org.steadyplot.chart.style.LegendRc;
import org.steadyplot.chart.transform.Bbox;

/** Legend boxes beside matplotlib's, laid out with unhinted text. */
class LegendTests {
    private static final double PIXEL = 1e-2;

    private final Figure figure = new Figure(4, 3, Boxes.UNHINTED);
    private final Axes ax = figure.addSubplot();

    private LegendLayout layout() {
        return Objects.requireNonNull(figure.layout().axes().get(0).legend());
    }

    private void assertText(int entry, double x, double y) {
        assertThat(layout().entries().get(entry).textBox().x())
                .isCloseTo(x, org.assertj.core.api.Assertions.within(PIXEL));
        assertThat(layout().entries().get(entry).textBox().y())
                .isCloseTo(y, org.assertj.core.api.Assertions.within(PIXEL));
    }

    private static double[] upTo(int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = i;
        }
        return values;
    }

    private Line2D line(double from, double to, String label) {
        return ax.plot(new double[] {0, 1}, new double[] {from, to}, new Plot().label(label));
    }

    @Test
    void columns_fill_downwards_and_the_first_ones_take_the_rest() {
        for (int i = 0; i < 5; i++) {
            line(0, i, "line " + i);
        }
        ax.legend(new LegendOptions().loc("upper left").ncols(3));

        assertBounds(layout().box(), PIXEL, 56.94444, 212.12500, 298.31771, 44.93056);
        assertText(0, 101.38889, 238.06250);
        assertText(1, 101.38889, 217.68056);
        assertText(2, 206.38368, 238.06250);
        assertText(4, 311.37847, 238.06250);
    }

    @Test
    void a_wide_title_widens_the_box() {
        line(0, 1, "a");
        ax.legend(new LegendOptions().title("Wide title").loc("center").fontSize(8));

        assertBounds(layout().box(), PIXEL, 167.40712, 129.18403, 75.18576, 38.63194);
        assertText(0, 217.14931, 133.62847);
        assertThat(layout().title()).isEqualTo("Wide title");
    }

    @Test
    void the_best_place_covers_no_bar() {
        ax.bar(upTo(3), new double[] {3, 1, 2}, new Bar().label("bars"));
        ax.legend();

        assertBounds(layout().box(), PIXEL, 272.77431, 232.50694, 80.28125, 24.54861);
        assertThat(layout().entries().get(0).handle()).isEqualTo("Rectangle");
    }

    @Test
    void the_best_place_covers_no_marker() {
        double[] y = upTo(20);
        for (int i = 0; i < y.length; i++) {
            y[i] = 19 - i;
        }
        ax.scatter(upTo(20), y, new Scatter().label("dots"));
        ax.legend();

        assertBounds(layout().box(), PIXEL, 273.05556, 232.50694, 80, 24.54861);
        assertThat(layout().entries().get(0).handle()).isEqualTo("PathCollection");
    }

    @Test
    void the_best_place_covers_least_of_four_curves() {
        Figure large = new Figure(6.4, 4.8, Boxes.UNHINTED);
        Axes axes = large.addSubplot();
        double[] x = new double[40];
        double[][] y = new double[4][40];
        for (int i = 0; i < 40; i++) {
            x[i] = i * (10 / 39.0);
            y[0][i] = StrictMath.sin(x[i]);
            y[1][i] = StrictMath.cos(x[i]);
            y[2][i] = 0.1 * x[i];
            y[3][i] = StrictMath.exp(-x[i] / 3);
        }
        String[] names = {"sin", "cos", "ramp", "decay"};
        for (int i = 0; i < 4; i++) {
            axes.plot(x, y[i], new Plot().marker("o").label(names[i]));
        }
        axes.legend();

        assertBounds(
                Objects.requireNonNull(large.layout().axes().get(0).legend()).box(),
                PIXEL,
                86.94444,
                59.74444,
                91.73438,
                85.69444);
    }

    @Test
    void a_label_of_two_lines_shares_its_last_baseline() {
        line(0, 1, "two\nlines");
        line(1, 0, "gy");
        ax.legend(new LegendOptions().loc("lower center"));

        assertBounds(layout().box(), PIXEL, 163.85156, 39.94444, 82.29688, 60.47743);
        assertText(0, 208.29601, 65.88194);
        assertText(1, 208.29601, 45.50000);
    }

    @Test
    void an_anchor_puts_it_outside_the_axes_and_a_tight_picture_holds_it() {
        line(0, 1, "out");
        ax.legend(new LegendOptions().loc("upper left").bboxToAnchor(new Bbox(1, 1, 1, 1)));

        assertBounds(layout().box(), PIXEL, 366.94444, 232.50694, 72.75, 24.54861);
        assertThat(figure.layout(new Save().bboxTight(true))
                        .axes()
                        .get(0)
                        .tightBox()
                        .width())
                .isGreaterThan(380);
    }

    @Test
    void handles_of_all_kinds_follow_the_spacing() {
        line(0, 1, "m").setMarker(org.steadyplot.chart.artist.Marker.CIRCLE);
        ax.hist(new double[] {1, 2, 3}, new Hist().label("h"));
        ax.fillBetween(new double[] {0, 1}, new double[] {1, 2}, new double[2], new FillBetween().label("f"));
        ax.legend(new LegendOptions()
                .with(LegendRc.HANDLELENGTH, 3.0)
                .with(LegendRc.LABELSPACING, 1.0)
                .with(LegendRc.BORDERPAD, 1.0));

        assertBounds(layout().box(), PIXEL, 258.96875, 161.18750, 94.08681, 95.86806);
        assertText(0, 325.63542, 229.72917);
        assertText(2, 325.63542, 175.07639);
        assertThat(layout().entries())
                .extracting(LegendLayout.Entry::handle)
                .containsExactly("Line2D", "Rectangle", "Rectangle");
    }

    @Test
    void given_names_replace_missing_ones() {
        line(0, 1, "");
        line(1, 0, "");
        ax.legend(new LegendOptions().labels("first", "second").loc("lower left"));

        assertBounds(layout().box(), PIXEL, 56.94444, 39.94444, 99.53125, 44.93056);
    }

    @Test
    void names_with_an_underscore_stay_out_and_groups_of_bars_come_last() {
        ax.bar(upTo(2), upTo(2), new Bar().label("bars"));
        line(0, 1, "_hidden");
        line(1, 0, "line");
        ax.legend();

        assertThat(layout().entries()).extracting(LegendLayout.Entry::label).containsExactly("line", "bars");
    }

    @Test
    void given_handles_are_shown_in_their_order() {
        Line2D first = line(0, 1, "first");
        Line2D second = line(1, 0, "second");
        ax.legend(new LegendOptions().handles(List.of(second, first)));

        assertThat(layout().entries()).extracting(LegendLayout.Entry::label).containsExactly("second", "first");
    }

    @Test
    void a_frame_that_is_off_is_not_drawn() throws Exception {
        line(0, 1, "line");
        ax.legend(new LegendOptions().frameon(false));
        byte[] without = figure.toBytes(new Save());
        ax.legend();

        assertThat(without).isNotEqualTo(figure.toBytes(new Save()));
        assertThat(layout().frameOn()).isTrue();
    }

    @Test
    void an_unknown_place_is_an_error_that_lists_the_known_ones() {
        LegendOptions options = new LegendOptions();
        assertThatThrownBy(() -> options.loc("top"))
                .hasMessageContaining("'top'")
                .hasMessageContaining("upper right");
    }

    @Test
    void a_legend_of_nothing_is_a_small_box() {
        ax.legend();

        assertThat(layout().entries()).isEmpty();
        assertThat(layout().box().width()).isLessThan(20);
    }
}
