package org.steadyplot.chart.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.date.Dates;

/** Dates and times on an axis: {@code ax.plot(DateValues.of(days), values)}. Those without a zone count as UTC. */
public final class DateValues implements AxisValues {
    private final double[] days;
    private final ZoneId zone;

    private DateValues(double[] days, ZoneId zone) {
        this.days = days;
        this.zone = zone;
    }

    public static DateValues of(LocalDate... values) {
        double[] days = new double[values.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = Dates.toNum(values[i]);
        }
        return new DateValues(days, ZoneOffset.UTC);
    }

    public static DateValues of(LocalDateTime... values) {
        double[] days = new double[values.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = Dates.toNum(values[i]);
        }
        return new DateValues(days, ZoneOffset.UTC);
    }

    public static DateValues of(Instant... values) {
        double[] days = new double[values.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = Dates.toNum(values[i]);
        }
        return new DateValues(days, ZoneOffset.UTC);
    }

    /** Ticks go by the clocks of the first one's zone. */
    public static DateValues of(ZonedDateTime... values) {
        double[] days = new double[values.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = Dates.toNum(values[i]);
        }
        return new DateValues(days, values.length == 0 ? ZoneOffset.UTC : values[0].getZone());
    }

    /** Days since 1970-01-01, kept, not copied; NaN for no date. */
    public static DateValues ofDays(double... days) {
        return new DateValues(days, ZoneOffset.UTC);
    }

    /** The same times, with ticks by the clocks of a zone. */
    public DateValues withZone(ZoneId value) {
        return new DateValues(days, value);
    }

    @Override
    public int size() {
        return days.length;
    }

    @Override
    public Units units(@Nullable Units current) {
        return current instanceof DateUnits ? current : new DateUnits(zone);
    }

    @Override
    public double[] numbers(Units units) {
        return days;
    }
}
