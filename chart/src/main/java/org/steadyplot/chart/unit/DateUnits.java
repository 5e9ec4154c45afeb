package org.steadyplot.chart.unit;

import java.time.ZoneId;
import org.steadyplot.chart.date.AutoDateFormatter;
import org.steadyplot.chart.date.AutoDateLocator;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.Locator;

/**
 * Days since 1970-01-01, with ticks at calendar places.
 *
 * @param zone whose clocks ticks and labels go by
 */
public record DateUnits(ZoneId zone) implements Units {
    @Override
    public Locator majorLocator() {
        return new AutoDateLocator(zone);
    }

    @Override
    public Formatter majorFormatter() {
        return new AutoDateFormatter(new AutoDateLocator(zone));
    }
}
