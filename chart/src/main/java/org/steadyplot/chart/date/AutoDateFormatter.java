package org.steadyplot.chart.date;

import java.time.ZoneId;
import org.steadyplot.chart.tick.AxisView;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.TickLabels;

/**
 * Dates as exact as their locator's distance of ticks asks for.
 *
 * @param locator that makes the ticks
 * @param zone whose clocks are read
 */
public record AutoDateFormatter(DateLocator locator, ZoneId zone) implements Formatter {
    public AutoDateFormatter(DateLocator locator) {
        this(locator, locator.zone());
    }

    @Override
    public TickLabels format(double[] ticks, AxisView view) {
        return new DateFormatter(DateFormat.of(format(locator.unit(view))), zone).format(ticks, view);
    }

    private static String format(double unit) {
        if (unit <= Frequency.MICROSECONDLY.days()) {
            return "%M:%S.%f";
        } else if (unit <= Frequency.SECONDLY.days()) {
            return "%H:%M:%S";
        } else if (unit <= Frequency.MINUTELY.days()) {
            return "%d %H:%M";
        } else if (unit <= Frequency.HOURLY.days()) {
            return "%m-%d %H";
        } else if (unit <= Frequency.DAILY.days()) {
            return "%Y-%m-%d";
        }
        return unit <= Frequency.MONTHLY.days() ? "%Y-%m" : "%Y";
    }
}
