package org.steadyplot.chart.date;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.tick.AxisView;
import org.steadyplot.chart.tick.Limits;

/** Ticks at years, months, days, hours, minutes, seconds or microseconds, whichever the view holds at least five of. */
public final class AutoDateLocator extends DateLocator {
    private static final double TWO_YEARS = 730;

    private final int minticks;
    private final int maxticks;

    /** By the clocks of UTC. */
    public AutoDateLocator() {
        this(ZoneOffset.UTC);
    }

    public AutoDateLocator(ZoneId zone) {
        this(zone, 5, 0);
    }

    private AutoDateLocator(ZoneId zone, int minticks, int maxticks) {
        super(zone);
        this.minticks = minticks;
        this.maxticks = maxticks;
    }

    /** At least this many ticks, 5 by default. */
    public AutoDateLocator withMinticks(int count) {
        return new AutoDateLocator(zone(), Math.max(1, count), maxticks);
    }

    /** At most about this many ticks; 0 for 8 to 12 by the kind of tick. */
    public AutoDateLocator withMaxticks(int count) {
        return new AutoDateLocator(zone(), minticks, Math.max(0, count));
    }

    public AutoDateLocator withZone(ZoneId zone) {
        return new AutoDateLocator(zone, minticks, maxticks);
    }

    /** What ticks count, with the intervals that divide the next larger unit. */
    private enum Level {
        YEARS(Frequency.YEARLY, 11, 1, 2, 4, 5, 10, 20, 40, 50, 100, 200, 400, 500, 1000, 2000, 4000, 5000, 10000),
        MONTHS(Frequency.MONTHLY, 12, 1, 2, 3, 4, 6),
        DAYS(Frequency.DAILY, 11, 1, 2, 4, 7, 14),
        HOURS(Frequency.HOURLY, 12, 1, 2, 3, 4, 6, 12),
        MINUTES(Frequency.MINUTELY, 11, 1, 5, 10, 15, 30),
        SECONDS(Frequency.SECONDLY, 11, 1, 5, 10, 15, 30),
        MICROSECONDS(
                Frequency.MICROSECONDLY,
                8,
                1,
                2,
                5,
                10,
                20,
                50,
                100,
                200,
                500,
                1000,
                2000,
                5000,
                10000,
                20000,
                50000,
                100000,
                200000,
                500000,
                1000000);

        private final Frequency frequency;
        private final int maxticks;
        private final int[] intervals;

        Level(Frequency frequency, int maxticks, int... intervals) {
            this.frequency = frequency;
            this.maxticks = maxticks;
            this.intervals = intervals;
        }

        int interval(double count, int most) {
            int limit = most > 0 ? most : maxticks;
            for (int interval : intervals) {
                if (count <= (double) interval * (limit - 1)) {
                    return interval;
                }
            }
            return intervals[intervals.length - 1];
        }
    }

    private Level level(double[] counts) {
        for (Level level : Level.values()) {
            if (counts[level.ordinal()] >= minticks) {
                return level;
            }
        }
        return Level.MICROSECONDS;
    }

    /** How many whole units of each level lie between two times. */
    private static double[] counts(LocalDateTime low, LocalDateTime high) {
        CalendarSpan span = CalendarSpan.between(low, high);
        Duration whole = Duration.between(low, high);
        double days = whole.toDays();
        double hours = days * 24 + span.rest().toHoursPart();
        double minutes = hours * 60 + span.rest().toMinutesPart();
        int micros = whole.getNano() / 1000;
        double seconds = whole.getSeconds() + micros / 1e6;
        long years = span.months() / 12;
        return new double[] {years, span.months(), days, hours, minutes, Math.floor(seconds), Math.floor(seconds * 1e6)
        };
    }

    /** The locator that makes the ticks of a view; null outside the years 1 to 9999. */
    @Nullable
    DateLocator chosen(AxisView view) {
        LocalDateTime low = Dates.wallTime(view.low(), zone());
        LocalDateTime high = Dates.wallTime(view.high(), zone());
        return low == null || high == null ? null : chosen(low, high);
    }

    private DateLocator chosen(LocalDateTime low, LocalDateTime high) {
        double[] counts = counts(low, high);
        Level level = level(counts);
        double count = counts[level.ordinal()];
        int interval = count < minticks ? 1 : level.interval(count, maxticks);
        RRule rule = level == Level.YEARS || level == Level.MICROSECONDS ? null : RRule.every(1, level.frequency);
        if (rule == null) {
            return level == Level.YEARS
                    ? new YearLocator(interval, 1, 1, zone())
                    : new MicrosecondLocator(interval, zone());
        }
        rule = switch (level) {
            case MONTHS -> rule.inMonths(every(1, 12, interval)).onMonthDays(1);
            case DAYS -> rule.onMonthDays(days(interval));
            case HOURS -> rule.atHours(every(0, 23, interval));
            case MINUTES -> rule.atMinutes(every(0, 59, interval));
            default -> rule.atSeconds(every(0, 59, interval));
        };
        if (level.ordinal() < Level.HOURS.ordinal()) {
            rule = rule.atHours(0);
        }
        if (level.ordinal() < Level.MINUTES.ordinal()) {
            rule = rule.atMinutes(0);
        }
        return new RRuleLocator(level == Level.SECONDS ? rule : rule.atSeconds(0), zone());
    }

    private static int[] days(int interval) {
        return switch (interval) {
            case 7 -> new int[] {1, 8, 15, 22};
            case 14 -> new int[] {1, 15};
            default -> every(1, 31, interval);
        };
    }

    private static int[] every(int first, int last, int interval) {
        int[] values = new int[(last - first) / interval + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = first + i * interval;
        }
        return values;
    }

    @Override
    double unit(AxisView view) {
        DateLocator chosen = chosen(view);
        return chosen == null ? 1 : chosen.unit(view);
    }

    @Override
    double[] ticks(LocalDateTime low, LocalDateTime high, AxisView view) {
        return chosen(low, high).ticks(low, high, view);
    }

    @Override
    public Limits nonsingular(double min, double max, double minpos) {
        if (!Double.isFinite(min) || !Double.isFinite(max)) {
            return new Limits(0, 1);
        }
        return min == max
                ? new Limits(min - TWO_YEARS, max + TWO_YEARS)
                : new Limits(Math.min(min, max), Math.max(min, max));
    }
}
