package org.steadyplot.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steadyplot.chart.plot.Histogram;
import org.steadyplot.stats.DataException.Code;

class DistributionTests {
    private final Reference reference = new Reference();
    private final double[] tenths = tenths();

    private static double[] tenths() {
        double[] values = new double[101];
        for (int i = 0; i < values.length; i++) {
            values[i] = i / 100.0;
        }
        return values;
    }

    private static double[] grid(double from, double to) {
        double[] grid = new double[33];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = from + i * ((to - from) / 32);
        }
        return grid;
    }

    private static void assertClose(double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(1e-11 * Math.abs(expected[i])));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 10, 64})
    void equal_bins_are_numpys(int bins) {
        Histogram histogram = Histogram.of(reference.numbers("mixed.holes"), bins);

        assertThat(histogram.edges()).containsExactly(reference.numbers("hist." + bins + ".edges"));
        assertThat(histogram.counts()).containsExactly(reference.numbers("hist." + bins + ".counts"));
    }

    @Test
    void values_on_an_edge_are_where_numpy_puts_them() {
        assertThat(Histogram.of(tenths, 10).counts()).containsExactly(reference.numbers("tenths.counts"));
        assertThat(Histogram.of(tenths, null, 30, 0.1, 0.7).counts())
                .containsExactly(reference.numbers("tenths.thirds"));
        assertThat(Histogram.of(tenths, null, new double[] {0, 0.1, 0.1, 0.5, 1})
                        .counts())
                .containsExactly(reference.numbers("tenths.given"));
    }

    @Test
    void weights_and_densities_are_numpys() {
        assertClose(Histogram.of(tenths, tenths, 10, 0, 1).counts(), reference.numbers("tenths.weighted"));
        assertClose(Histogram.of(tenths, 10).density(), reference.numbers("tenths.density"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal", "large", "tied", "constant", "line"})
    void the_automatic_number_of_bins_is_numpys(String column) {
        assertThat(AutoBins.of(reference.numbers("mixed." + column)))
                .isEqualTo((int) reference.number("auto." + column));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 64, 100, 128})
    void the_automatic_number_of_bins_of_few_values_is_numpys(int size) {
        assertThat(AutoBins.of(Arrays.copyOf(reference.numbers("mixed.normal"), size)))
                .isEqualTo((int) reference.number("auto.first." + size));
    }

    @Test
    void nothing_and_a_single_value_have_a_range() {
        assertThat(Histogram.of(new double[] {Double.NaN}, 2).edges()).containsExactly(0, 0.5, 1);
        assertThat(Histogram.of(new double[] {7, 7}, 2).edges()).containsExactly(6.5, 7, 7.5);
        assertThat(Histogram.of(new double[] {7, 7}, 2).counts()).containsExactly(0, 2);
        assertThat(AutoBins.of(new double[0])).isEqualTo(1);
    }

    @Test
    void an_outlier_that_asks_for_too_many_bins_is_an_error() {
        double[] values = Arrays.copyOf(tenths, 102);
        values[101] = 1e12;

        assertThatThrownBy(() -> AutoBins.of(values))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(Code.LIMIT));
        assertThatThrownBy(() -> Histogram.of(new double[] {1, Double.POSITIVE_INFINITY}, 3))
                .hasMessageContaining("1.0 to inf");
    }

    @Test
    void percentiles_are_numpys() {
        Quantiles normal = Quantiles.of(reference.numbers("mixed.normal"));
        Quantiles holes = Quantiles.of(reference.numbers("mixed.holes"));
        double[] expectedNormal = reference.numbers("percentiles.normal");
        double[] expectedHoles = reference.numbers("percentiles.holes");
        for (int i = 0; i <= 40; i++) {
            assertThat(normal.percentile(i * 2.5)).isEqualTo(expectedNormal[i]);
            assertThat(holes.percentile(i * 2.5)).isEqualTo(expectedHoles[i]);
        }
    }

    @Test
    void quantiles_of_nothing_are_missing() {
        assertThat(Quantiles.of(new double[] {Double.NaN}).median()).isNaN();
        assertThatThrownBy(() -> Quantiles.of(tenths).percentile(101)).hasMessageContaining("0..1");
    }

    @Test
    void equal_values_share_their_rank() {
        assertThat(Ranks.average(reference.numbers("mixed.tied"))).containsExactly(reference.numbers("ranks"));
        assertThat(Ranks.average(new double[] {2, Double.NaN, Double.POSITIVE_INFINITY, -0.0, 0.0}))
                .containsExactly(3, Double.NaN, 4, 1.5, 1.5);
    }

    @Test
    void densities_are_scipys() {
        double[] values = reference.numbers("mixed.normal");
        for (String rule : new String[] {"scott", "silverman", "0.25"}) {
            GaussianKde kde = GaussianKde.of(values, rule.equals("0.25") ? Bandwidth.of(0.25) : Bandwidth.parse(rule));

            assertClose(kde.evaluate(grid(-4, 4)), reference.numbers("kde." + rule));
            assertClose(
                    new double[] {kde.factor(), kde.covariance(0, 0)}, reference.numbers("kde." + rule + ".factor"));
        }
    }

    @Test
    void weighted_and_plane_densities_are_scipys() {
        double[] values = reference.numbers("mixed.normal");
        double[] weights = new double[values.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i + 1;
        }

        assertClose(
                GaussianKde.of(new double[][] {values}, weights, Bandwidth.SCOTT)
                        .evaluate(grid(-4, 4)),
                reference.numbers("kde.weighted"));
        assertClose(
                GaussianKde.of(new double[][] {values, reference.numbers("mixed.tied")}, null, Bandwidth.SCOTT)
                        .evaluate(new double[][] {grid(-4, 4), grid(-1, 6)}),
                reference.numbers("kde.plane"));
    }

    @Test
    void values_without_spread_have_no_density() {
        assertThatThrownBy(() -> GaussianKde.of(new double[] {0.1, 0.1, 0.1}))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(Code.NO_VARIANCE));
        assertThatThrownBy(() -> GaussianKde.of(new double[] {1, Double.NaN}))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(Code.EMPTY));
    }

    @Test
    void a_missing_value_does_not_change_a_density() {
        double[] values = {1, 2, 4};

        assertThat(GaussianKde.of(new double[] {1, Double.NaN, 2, 4}).evaluate(values))
                .containsExactly(GaussianKde.of(values).evaluate(values));
    }
}
