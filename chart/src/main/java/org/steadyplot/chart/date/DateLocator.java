package org.steadyplot.chart.date;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.steadyplot.chart.tick.AxisView;
import org.steadyplot.chart.tick.Limits;
import org.steadyplot.chart.tick.Locator;

/** Ticks at calendar places, as the clocks of a zone show them. An immutable value. */
public abstract class DateLocator implements Locator {
    private static final double[] NONE = {};

    private final ZoneId zone;

    DateLocator(ZoneId zone) {
        this.zone = zone;
    }

    public final ZoneId zone() {
        return zone;
    }

    /** The nominal distance of the ticks of a view in days, which decides how they are written. */
    abstract double unit(AxisView view);

    /** How many units there are between ticks. */
    int interval() {
        return 1;
    }

    abstract double[] ticks(LocalDateTime low, LocalDateTime high, AxisView view);

    /** None outside the years 1 to 9999. */
    @Override
    public final double[] ticks(AxisView view) {
        LocalDateTime low = Dates.wallTime(view.low(), zone);
        LocalDateTime high = Dates.wallTime(view.high(), zone);
        return low == null || high == null ? NONE : ticks(low, high, view);
    }

    /** The dates as rising numbers: a clock set back or forward may show the same one twice. */
    final double[] numbers(List<LocalDateTime> dates) {
        double[] numbers = new double[dates.size()];
        int count = 0;
        for (int i = 0; i < numbers.length; i++) {
            double number = Dates.toNum(dates.get(i), zone);
            if (count == 0 || number > numbers[count - 1]) {
                numbers[count++] = number;
            }
        }
        return count == numbers.length ? numbers : Arrays.copyOf(numbers, count);
    }

    @Override
    public Limits nonsingular(double min, double max, double minpos) {
        if (!Double.isFinite(min) || !Double.isFinite(max)) {
            return new Limits(0, 1);
        }
        double low = Math.min(min, max);
        double high = Math.max(min, max);
        if (high - low < 1e-6) {
            double room = 2 * unit(new AxisView(low, high, 1)) * interval();
            return new Limits(low - room, high + room);
        }
        return new Limits(low, high);
    }
}
