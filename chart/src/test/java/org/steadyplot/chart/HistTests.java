package org.steadyplot.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyplot.chart.Boxes.assertNumbers;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.artist.Rectangle;
import org.steadyplot.chart.layout.LegendLayout;
import org.steadyplot.chart.plot.Hist;

class HistTests {
    private static final double[] VALUES = {1, 2, 2, 3, 3, 3, 9};

    private final Figure figure = new Figure();
    private final Axes ax = figure.addSubplot();

    @Test
    void counts_and_edges_are_numpys() {
        Hist.Result result = ax.hist(VALUES, new Hist().bins(4));

        assertNumbers(result.counts(), 0, 3, 3, 0, 1);
        assertNumbers(result.edges(), 0, 1, 3, 5, 7, 9);
        assertThat(ax.containers()).hasSize(1);
    }

    @Test
    void weights_count_with_given_edges() {
        Hist.Result result = ax.hist(VALUES, new Hist().bins(0, 2, 4, 9).weights(1, 2, 3, 4, 5, 6, 7));

        assertNumbers(result.counts(), 0, 1, 20, 7);
    }

    @Test
    void densities_have_an_area_of_one_and_add_up() {
        assertNumbers(
                ax.hist(VALUES, new Hist().bins(4).density(true)).counts(),
                1e-8,
                0.21428571,
                0.21428571,
                0,
                0.07142857);
        assertNumbers(
                ax.hist(VALUES, new Hist().bins(4).density(true).cumulative(true))
                        .counts(),
                1e-12,
                3 / 7.0,
                6 / 7.0,
                6 / 7.0,
                1);
        assertNumbers(ax.hist(VALUES, new Hist().bins(4).cumulative(true)).counts(), 0, 3, 6, 6, 7);
    }

    @Test
    void values_that_are_not_finite_drop_out_with_their_weights() {
        Hist.Result result = ax.hist(
                new double[] {0, Double.NaN, 1, Double.POSITIVE_INFINITY},
                new Hist().bins(2).weights(1, 10, 100, 1000));

        assertNumbers(result.counts(), 0, 1, 100);
    }

    @Test
    void several_sets_share_bins_and_stand_side_by_side() {
        List<Hist.Result> results = ax.hist(
                new double[][] {{0, 1, 2}, {2, 3, 4}}, new Hist().bins(2).label("first", "second"));
        ax.legend();
        Rectangle first = (Rectangle) results.get(0).patches().get(0);
        Rectangle second = (Rectangle) results.get(1).patches().get(0);

        assertNumbers(results.get(1).counts(), 0, 0, 3);
        assertNumbers(new double[] {first.x(), first.width(), second.x()}, 1e-12, 0.2, 0.8, 1.0);
        assertThat(first.facecolor()).isNotEqualTo(second.facecolor());
        assertThat(Objects.requireNonNull(figure.layout().axes().get(0).legend())
                        .entries())
                .extracting(LegendLayout.Entry::label)
                .containsExactly("first", "second");
    }

    @Test
    void steps_are_one_open_outline_above_other_areas() {
        Hist.Result result = ax.hist(VALUES, new Hist().bins(2).histtype(Hist.Type.STEP));

        assertThat(result.patches()).singleElement().satisfies(patch -> {
            assertThat(patch.filled()).isFalse();
            assertThat(patch.zorder()).isEqualTo(2);
            assertThat(patch.path().pointCount()).isEqualTo(6);
        });
    }

    @Test
    void too_many_or_no_bins_are_an_error() {
        assertThatThrownBy(() -> ax.hist(VALUES, new Hist().bins(-1))).hasMessageContaining("at least one");
        assertThatThrownBy(() -> ax.hist(VALUES, new Hist().bins(1 << 30))).hasMessageContaining("more than 1000000");
        assertThatThrownBy(() -> ax.hist(VALUES, new Hist().bins(1, 0))).hasMessageContaining("edges must be numbers");
        assertThatThrownBy(() -> ax.hist(VALUES, new Hist().weights(1))).hasMessageContaining("weights has 1");
    }
}
