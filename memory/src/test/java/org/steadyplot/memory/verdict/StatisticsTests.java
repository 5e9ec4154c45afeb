package org.steadyplot.memory.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StatisticsTests {
    private static final double[] X = {1, 2, 3, 5, 8, 9, 10, 12};
    private static final double[] Y = {3, 5, 4, 9, 13, 12, 20, 18};

    @Test
    void the_slope_is_that_of_scipy_and_the_interval_holds_its() {
        TheilSen slope = TheilSen.of(new Curve(Metric.HEAP, X, Y));
        assertThat(slope.slope()).isCloseTo(1.3484848484848484, within(1e-12));
        assertThat(slope.low()).isBetween(-1.0, 0.5);
        assertThat(slope.high()).isBetween(2.2857142857142856, 3.0);
    }

    @Test
    void rising_pairs_less_falling_ones_are_the_score() {
        assertThat(MannKendall.of(new Curve(Metric.HEAP, X, Y), 1.5).score()).isEqualTo(22);
        assertThat(MannKendall.of(heap(5, 4, 3, 2), 0).score()).isEqualTo(-6);
    }

    @Test
    void ties_lower_the_variance() {
        // n = 5: (5 4 15 - 3 2 11) / 18
        assertThat(MannKendall.of(heap(1, 7, 7, 7, 9), 0).variance()).isCloseTo(234 / 18.0, within(1e-9));
        assertThat(MannKendall.of(heap(4, 4, 4, 4, 4), 0).z()).isZero();
    }

    @Test
    void dependence_raises_the_variance() {
        double[] wave = new double[40];
        for (int i = 0; i < wave.length; i++) {
            wave[i] = StrictMath.sin(i / 5.0) + i * 1e-9;
        }
        double independent = 40 * 39 * 85 / 18.0;
        assertThat(MannKendall.of(heap(wave), 0).variance()).isGreaterThan(2 * independent);
    }

    @Test
    void a_minimum_is_taken_from_each_run() {
        Curve minima = Minima.of(heap(5, 1, 7, 4, 9, 2, 3), 3);
        assertThat(minima.x()).containsExactly(1, 3, 5);
        assertThat(minima.y()).containsExactly(1, 4, 2);
    }

    @Test
    void a_steady_rise_has_the_least_warm_up_and_a_bent_one_more() {
        double[] steady = new double[24];
        double[] bent = new double[24];
        for (int i = 0; i < 24; i++) {
            steady[i] = 10 * i + (i * 7 % 5) * 0.1;
            bent[i] = i < 9 ? 100 * i : 900 + 10 * i + (i * 7 % 5) * 0.1;
        }
        assertThat(WarmUp.share(heap(steady))).isEqualTo(WarmUp.LEAST);
        assertThat(WarmUp.share(heap(bent))).isBetween(0.3, 0.5);
    }

    @Test
    void what_is_given_back_does_not_lift_the_envelope() {
        double[] peak = new double[40];
        double[] leak = new double[40];
        for (int i = 0; i < 40; i++) {
            peak[i] = i < 20 ? i : 40 - i;
            leak[i] = i + 5 * (i % 3);
        }
        assertThat(Envelope.of(heap(peak)).grows()).isFalse();
        assertThat(Envelope.of(heap(leak)).grows()).isTrue();
    }

    @Test
    void saturation_slows_and_a_line_does_not() {
        double[] saturating = new double[24];
        double[] line = new double[24];
        double[] jumps = new double[24];
        for (int i = 0; i < 24; i++) {
            saturating[i] = 1000 * (1 - StrictMath.exp(-i / 12.0));
            line[i] = 10 * i;
            jumps[i] = 100 * i + (i > 3 ? 300 : 0) + (i > 9 ? 400 : 0);
        }
        assertThat(Deceleration.of(heap(saturating), 0).slows()).isTrue();
        assertThat(Deceleration.of(heap(line), 0).slows()).isFalse();
        assertThat(Deceleration.of(heap(line), 0).unsteady()).isFalse();
        assertThat(Deceleration.of(heap(jumps), 0).slows()).isFalse();
    }

    @Test
    void a_bend_within_a_figures_own_unrest_is_no_slowing() {
        double[] bent = new double[24];
        for (int i = 0; i < 24; i++) {
            bent[i] = (i < 12 ? 10 * i : 120 + 8.5 * (i - 12)) + (i * i * 7 % 11) * 0.6;
        }
        assertThat(Deceleration.of(heap(bent), 0).slows()).isTrue();
        assertThat(Deceleration.of(heap(bent), 20).slows()).isFalse();
    }

    @Test
    void a_curve_is_cleaned_and_put_in_order() {
        Curve curve =
                new Curve(Metric.HEAP, new double[] {3, 1, Double.NaN, 2, 4}, new double[] {30, 10, 5, 20, 1e300});
        assertThat(curve.clean().x()).containsExactly(1, 2, 3);
        assertThat(curve.clean().y()).containsExactly(10, 20, 30);
    }

    private static Curve heap(double... y) {
        double[] x = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
        }
        return new Curve(Metric.HEAP, x, y);
    }
}
