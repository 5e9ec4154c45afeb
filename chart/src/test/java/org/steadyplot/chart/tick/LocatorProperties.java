package org.steadyplot.chart.tick;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.steadyplot.chart.style.AutolimitMode;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.style.TickFormatStyle;

class LocatorProperties {
    @Property(tries = 20_000)
    void automatic_ticks_rise_and_reach_around_any_view(
            @ForAll long low, @ForAll long high, @ForAll @IntRange(max = 12) int space) {
        checkAuto(new AxisView(finite(low), finite(high), space));
    }

    @Property(tries = 20_000)
    void automatic_ticks_rise_in_narrow_views(
            @ForAll long low, @ForAll @IntRange(min = -52, max = 10) int width, @ForAll @IntRange(max = 12) int space) {
        double start = finite(low);
        double end = start + start * StrictMath.pow(2, width);
        checkAuto(new AxisView(start, Double.isFinite(end) ? end : start, space));
    }

    private static void checkAuto(AxisView view) {
        double[] ticks = MaxNLocator.auto().ticks(view);
        checkRising(ticks);
        int[] visible = Ticks.visible(ticks, view.vmin(), view.vmax());
        double slack = (view.high() - view.low()) * 1e-10;
        for (int i : visible) {
            assertThat(ticks[i]).isBetween(view.low() - slack, view.high() + slack);
        }
        assertThat(visible.length).isLessThanOrEqualTo(11);
        double magnitude = Math.max(Math.abs(view.low()), Math.abs(view.high()));
        double width = view.high() - view.low();
        if (magnitude > 1e-280 && width > 1e-13 * magnitude && Double.isFinite(width)) {
            assertThat(visible.length).isGreaterThanOrEqualTo(2);
        }
        checkLabels(ticks, view);
    }

    @Property(tries = 3000)
    void every_max_n_locator_ends_and_rises(
            @ForAll long low,
            @ForAll long high,
            @ForAll @IntRange(min = 1, max = 1000) int nbins,
            @ForAll @IntRange(min = 1, max = 50) int least,
            @ForAll boolean integer) {
        MaxNLocator locator = MaxNLocator.of(nbins).withMinNTicks(least).withInteger(integer);
        AxisView view = new AxisView(finite(low), finite(high), 9, AutolimitMode.ROUND_NUMBERS);
        checkRising(locator.ticks(view));
        Limits limits = locator.viewLimits(view.vmin(), view.vmax(), 9, AutolimitMode.ROUND_NUMBERS);
        assertThat(limits.min()).isLessThan(limits.max());
        // Far from zero an edge may lie up to half a step inside the data.
        assertThat(limits.min()).isLessThanOrEqualTo(view.low() + (limits.max() - limits.min()) / 2);
    }

    @Property(tries = 3000)
    void minor_and_linear_ticks_are_finite(@ForAll long low, @ForAll long high) {
        AxisView view = new AxisView(finite(low) / 4, finite(high) / 4, 9);
        double[] major = MaxNLocator.auto().ticks(view);
        for (double tick : new AutoMinorLocator().minorTicks(view, major)) {
            assertThat(tick).isFinite();
        }
        for (double tick : new LinearLocator(11).ticks(view)) {
            assertThat(tick).isFinite();
        }
    }

    private static void checkRising(double[] ticks) {
        for (int i = 0; i < ticks.length; i++) {
            assertThat(ticks[i]).isFinite();
            if (i > 0) {
                assertThat(ticks[i]).isGreaterThan(ticks[i - 1]);
            }
        }
    }

    private static void checkLabels(double[] ticks, AxisView view) {
        TickLabels labels = new ScalarFormatter(TickFormatStyle.of(Style.DEFAULT)).format(ticks, view);
        assertThat(labels.labels()).hasSameSizeAs(ticks).doesNotContainNull();
        assertThat(labels.offset()).doesNotContain("nan").doesNotContain("inf");
    }

    private static double finite(long bits) {
        double value = Double.longBitsToDouble(bits);
        return Double.isFinite(value) ? value : Double.longBitsToDouble(bits & ~(1L << 62));
    }
}
