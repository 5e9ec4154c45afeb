package org.steadyplot.chart.date;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.steadyplot.chart.tick.AxisView;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.TickLabels;

/**
 * Every tick in the same date format.
 *
 * @param format as for {@code strftime}
 * @param zone whose clocks are read
 */
public record DateFormatter(DateFormat format, ZoneId zone) implements Formatter {
    /**
     * A format of {@code strftime} in UTC.
     *
     * @throws IllegalArgumentException as {@link DateFormat#of}
     */
    public DateFormatter(String format) {
        this(DateFormat.of(format), ZoneOffset.UTC);
    }

    @Override
    public TickLabels format(double[] ticks, AxisView view) {
        String[] labels = new String[ticks.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = format.format(ticks[i], zone);
        }
        return new TickLabels(labels, "");
    }
}
