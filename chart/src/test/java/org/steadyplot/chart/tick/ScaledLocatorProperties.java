package org.steadyplot.chart.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.steadyplot.chart.date.AutoDateFormatter;
import org.steadyplot.chart.date.AutoDateLocator;
import org.steadyplot.chart.date.ConciseDateFormatter;
import org.steadyplot.chart.scale.Scale;
import org.steadyplot.chart.style.TickFormatStyle;

class ScaledLocatorProperties {
    private static final Scale[] SCALES = {
        Scale.log(),
        Scale.log().withBase(2),
        Scale.symlog(),
        Scale.logit(),
        Scale.asinh(),
        Scale.asinh().withBase(1)
    };

    @Property(tries = 5000)
    void ticks_of_every_scale_rise_and_have_labels_in_any_view(
            @ForAll long low, @ForAll long high, @ForAll @IntRange(max = 12) int space) {
        for (Scale scale : SCALES) {
            check(scale, Double.longBitsToDouble(low), Double.longBitsToDouble(high), space);
        }
    }

    @Property(tries = 2000)
    void ticks_of_every_scale_rise_in_narrow_views(
            @ForAll @IntRange(min = 1, max = 999_999) int millionths,
            @ForAll @IntRange(min = -50, max = 2) int width,
            @ForAll @IntRange(max = 12) int space) {
        double low = millionths / 1e6;
        for (Scale scale : SCALES) {
            check(scale, low, low + low * StrictMath.pow(2, width), space);
        }
    }

    private static void check(Scale scale, double low, double high, int space) {
        Limits limits = scale.majorLocator().nonsingular(low, high, Double.POSITIVE_INFINITY);
        limits = scale.limitRange(limits, Double.POSITIVE_INFINITY);
        AxisView view = new AxisView(limits.min(), limits.max(), space);
        double[] major = checkRising(scale.majorLocator().ticks(view));
        checkRising(scale.minorLocator(true).minorTicks(view, major));
        TickLabels labels = scale.majorFormatter(TickFormatStyle.DEFAULT).format(major, view);
        assertThat(labels.labels()).hasSameSizeAs(major).doesNotContainNull();
    }

    @Property(tries = 3000)
    void dates_rise_and_have_labels_in_any_view(
            @ForAll @DoubleRange(min = -8e5, max = 3e6) double low, @ForAll @IntRange(min = -40, max = 22) int width) {
        AxisView view = new AxisView(low, low + StrictMath.pow(2, width), 9);
        AutoDateLocator locator = new AutoDateLocator();
        double[] ticks = checkRising(locator.ticks(view));
        assertThat(new AutoDateFormatter(locator).format(ticks, view).labels()).hasSameSizeAs(ticks);
        assertThat(new ConciseDateFormatter(ZoneOffset.UTC).format(ticks, view).labels())
                .hasSameSizeAs(ticks);
    }

    @Property(tries = 500)
    void dates_beyond_the_calendar_are_no_ticks(@ForAll long low, @ForAll long high) {
        AxisView view = new AxisView(Double.longBitsToDouble(low), Double.longBitsToDouble(high), 9);
        checkRising(new AutoDateLocator().ticks(view));
    }

    private static double[] checkRising(double[] ticks) {
        for (int i = 0; i < ticks.length; i++) {
            assertThat(ticks[i]).isFinite();
            if (i > 0) {
                assertThat(ticks[i]).isGreaterThan(ticks[i - 1]);
            }
        }
        return ticks;
    }
}
