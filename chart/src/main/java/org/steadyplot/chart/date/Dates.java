package org.steadyplot.chart.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Dates as numbers on an axis: days since 1970-01-01 00:00 UTC. Dates without a zone count as UTC; the zone of the machine is never asked
 * for.
 */
public final class Dates {
    static final double SECONDS_PER_DAY = 86400;
    static final double MICROSECONDS_PER_DAY = 86400e6;

    private static final double FAR = 70 * 365;
    private static final long FIRST = -62_135_596_800L;
    private static final long END = 253_402_300_800L;

    private Dates() {}

    /** The start of a day. */
    public static double toNum(LocalDate day) {
        return day.toEpochDay();
    }

    /** A time in UTC. */
    public static double toNum(LocalDateTime time) {
        return toNum(time.toInstant(ZoneOffset.UTC));
    }

    public static double toNum(ZonedDateTime time) {
        return toNum(time.toEpochSecond(), time.getNano());
    }

    public static double toNum(Instant time) {
        return toNum(time.getEpochSecond(), time.getNano());
    }

    private static double toNum(long seconds, int nanos) {
        return (seconds + nanos / 1.0e9) / SECONDS_PER_DAY;
    }

    static double toNum(LocalDateTime time, ZoneId zone) {
        return toNum(time.atZone(zone));
    }

    /**
     * The time a number stands for, to the microsecond; more than 70 years from 1970 to 20 microseconds, which is what the number tells apart.
     *
     * @throws DateTimeException for a number outside the years 1 to 9999
     */
    public static ZonedDateTime fromNum(double days, ZoneId zone) {
        LocalDateTime time = wallTime(days, zone);
        if (time == null) {
            throw new DateTimeException("a date on an axis must lie in the years 1 to 9999");
        }
        return time.atZone(zone);
    }

    /** What the clocks of a zone show, null outside the years 1 to 9999. */
    static @Nullable LocalDateTime wallTime(double days, ZoneId zone) {
        double micros = Math.rint(days * MICROSECONDS_PER_DAY);
        if (!(Math.abs(micros) < 1e18)) {
            return null;
        }
        long seconds = Math.floorDiv((long) micros, 1_000_000L);
        if (seconds < FIRST || seconds >= END) {
            return null;
        }
        int fraction = (int) Math.floorMod((long) micros, 1_000_000L);
        LocalDateTime time = LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds, fraction * 1000L), zone);
        if (Math.abs(days) > FAR) {
            time = time.withNano(0).plusNanos(20_000 * (long) Math.rint(fraction / 20.0));
        }
        return time.getYear() < 1 || time.getYear() > 9999 ? null : time;
    }
}
