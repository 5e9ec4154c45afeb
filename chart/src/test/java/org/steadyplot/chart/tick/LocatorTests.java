package org.steadyplot.chart.tick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.steadyplot.chart.style.AutolimitMode;

class LocatorTests {
    private static final AxisView UNIT = new AxisView(0, 1, 9);

    @Test
    void ticks_just_outside_the_view_are_drawn() {
        double[] places = {-0.2, -1e-11, 0.2, 1 + 1e-11, 1 + 1e-9};
        assertThat(Ticks.visible(places, 0, 1)).containsExactly(1, 2, 3);
        assertThat(Ticks.visible(places, 1, 0)).containsExactly(1, 2, 3);
        assertThat(Ticks.isVisible(Double.NaN, 0, 1)).isFalse();
    }

    @Test
    void minor_ticks_under_major_ones_go() {
        double[] minor = {0, 0.1, 0.2000001, 0.3};
        assertThat(Ticks.withoutMajor(minor, new double[] {0, 0.2}, 0, 1)).containsExactly(1, 3);
    }

    @Test
    void room_for_labels_counts_three_sizes_across_and_two_up() {
        assertThat(AxisView.tickSpaceX(357.12, 10)).isEqualTo(11);
        assertThat(AxisView.tickSpaceY(266.112, 10)).isEqualTo(13);
        assertThat(AxisView.tickSpaceX(100, 0)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void fewer_ticks_stand_on_short_axes() {
        assertThat(MaxNLocator.auto().ticks(new AxisView(0, 1, 2))).containsExactly(0, 0.5, 1);
        assertThat(MaxNLocator.auto().ticks(UNIT)).hasSize(6);
    }

    @Test
    void null_and_fixed_locators_ignore_the_view() {
        assertThat(new NullLocator().ticks(UNIT)).isEmpty();
        assertThat(FixedLocator.of(7, 3).ticks(UNIT)).containsExactly(7, 3);
    }

    @Test
    void a_fixed_locator_keeps_its_own_copy() {
        double[] places = {1, 2};
        FixedLocator locator = FixedLocator.of(places);
        places[0] = 5;
        locator.ticks(UNIT)[1] = 6;
        assertThat(locator.ticks(UNIT)).containsExactly(1, 2);
    }

    @Test
    void no_data_leaves_a_small_view_around_zero() {
        assertThat(MaxNLocator.auto()
                        .nonsingular(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .isEqualTo(new Limits(-0.05, 0.05));
        assertThat(MaxNLocator.auto().nonsingular(2, 2, 2)).isEqualTo(new Limits(1.9, 2.1));
    }

    @Test
    void linear_limits_round_to_powers_of_the_bins() {
        assertThat(new LinearLocator(11).viewLimits(0.13, 8.7, 9, AutolimitMode.ROUND_NUMBERS))
                .isEqualTo(new Limits(0, 9));
        assertThat(new LinearLocator(5).viewLimits(0.13, 87, 9, AutolimitMode.ROUND_NUMBERS))
                .isEqualTo(new Limits(0, 96));
    }

    @Test
    void too_many_ticks_are_an_error() {
        assertThatThrownBy(() -> new MultipleLocator(1e-9).ticks(UNIT)).hasMessageContaining("more than 10000");
        assertThatThrownBy(() -> new AutoMinorLocator(1_000_000).minorTicks(UNIT, new double[] {0, 1}))
                .hasMessageContaining("more than 10000");
        assertThatThrownBy(() -> MaxNLocator.of(0)).hasMessageContaining("1 to 1000");
        assertThatThrownBy(() -> new MultipleLocator(0)).hasMessageContaining("greater than 0");
        assertThatThrownBy(() -> MaxNLocator.of(5).withSteps(3, 2)).hasMessageContaining("must rise");
    }

    @Test
    void minor_ticks_need_two_major_ones() {
        assertThat(new AutoMinorLocator().minorTicks(UNIT, new double[] {0.5})).isEmpty();
        assertThat(new AutoMinorLocator(2).minorTicks(UNIT, new double[] {0, 0.5, 1}))
                .containsExactly(0.25, 0.5, 0.75, 1);
    }
}
