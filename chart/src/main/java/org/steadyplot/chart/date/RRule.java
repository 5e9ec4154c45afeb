package org.steadyplot.chart.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.steadyplot.chart.tick.Locator;

/**
 * A rule of recurring dates, as iCalendar's: every so many years, months, weeks, days, hours, minutes or seconds, of those the ones that match
 * all conditions. Immutable.
 */
public final class RRule {
    private static final int[] ANY = {};
    private static final long MOST_STEPS = 5_000_000;

    private final Frequency frequency;
    private final int interval;
    private final int[] months;
    private final int[] monthDays;
    private final int[] weekdays;
    private final int[] hours;
    private final int[] minutes;
    private final int[] seconds;

    private RRule(
            Frequency frequency,
            int interval,
            int[] months,
            int[] monthDays,
            int[] weekdays,
            int[] hours,
            int[] minutes,
            int[] seconds) {
        this.frequency = frequency;
        this.interval = interval;
        this.months = months;
        this.monthDays = monthDays;
        this.weekdays = weekdays;
        this.hours = hours;
        this.minutes = minutes;
        this.seconds = seconds;
    }

    /**
     * Every so many units of a frequency.
     *
     * @throws IllegalArgumentException for an interval below 1, or microseconds
     */
    public static RRule every(int interval, Frequency frequency) {
        if (interval < 1 || frequency == Frequency.MICROSECONDLY) {
            throw new IllegalArgumentException(
                    "a rule needs an interval of at least 1 and a frequency down to seconds, not " + interval + " "
                            + frequency);
        }
        return new RRule(frequency, interval, ANY, ANY, ANY, ANY, ANY, ANY);
    }

    /** Only in these months, 1 to 12. */
    public RRule inMonths(int... values) {
        return new RRule(
                frequency, interval, check(values, "month", 1, 12), monthDays, weekdays, hours, minutes, seconds);
    }

    /** Only on these days of the month, 1 to 31, or counted from its end, -1 to -31. */
    public RRule onMonthDays(int... values) {
        return new RRule(frequency, interval, months, check(values, "day", -31, 31), weekdays, hours, minutes, seconds);
    }

    /** Only on these days of the week, 0 for Monday to 6 for Sunday. */
    public RRule onWeekdays(int... values) {
        return new RRule(
                frequency, interval, months, monthDays, check(values, "weekday", 0, 6), hours, minutes, seconds);
    }

    /** Only at these hours, 0 to 23. */
    public RRule atHours(int... values) {
        return new RRule(
                frequency, interval, months, monthDays, weekdays, check(values, "hour", 0, 23), minutes, seconds);
    }

    /** Only at these minutes, 0 to 59. */
    public RRule atMinutes(int... values) {
        return new RRule(
                frequency, interval, months, monthDays, weekdays, hours, check(values, "minute", 0, 59), seconds);
    }

    /** Only at these seconds, 0 to 59. */
    public RRule atSeconds(int... values) {
        return new RRule(
                frequency, interval, months, monthDays, weekdays, hours, minutes, check(values, "second", 0, 59));
    }

    private static int[] check(int[] values, String what, int least, int most) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        if (sorted.length > 0 && (sorted[0] < least || sorted[sorted.length - 1] > most)) {
            throw new IllegalArgumentException(
                    "a " + what + " must be " + least + " to " + most + ", not " + Arrays.toString(values));
        }
        return sorted;
    }

    public Frequency frequency() {
        return frequency;
    }

    public int interval() {
        return interval;
    }

    /**
     * The dates of this rule, counted from a first one, that lie between two others, which are included.
     *
     * @throws IllegalArgumentException for more than {@link Locator#MAX_TICKS} dates
     */
    List<LocalDateTime> between(LocalDateTime first, LocalDateTime low, LocalDateTime high) {
        LocalDateTime start = first.withNano(0);
        List<LocalDateTime> dates = new ArrayList<>();
        LocalDateTime from = low.isBefore(start) ? start : low;
        switch (frequency) {
            case YEARLY, MONTHLY, WEEKLY, DAILY -> days(start, from, high, dates);
            default -> times(start, from, high, dates);
        }
        return dates;
    }

    private void days(LocalDateTime start, LocalDateTime low, LocalDateTime high, List<LocalDateTime> dates) {
        RRule rule = withDefaults(start);
        int[] h = rule.hours.length == 0 ? new int[] {start.getHour()} : rule.hours;
        int[] m = rule.minutes.length == 0 ? new int[] {start.getMinute()} : rule.minutes;
        int[] s = rule.seconds.length == 0 ? new int[] {start.getSecond()} : rule.seconds;
        long origin = unit(start.toLocalDate());
        long last = high.toLocalDate().toEpochDay();
        for (long epochDay = low.toLocalDate().toEpochDay(); epochDay <= last; epochDay++) {
            LocalDate day = LocalDate.ofEpochDay(epochDay);
            if (Math.floorMod(unit(day) - origin, interval) != 0 || !rule.matches(day)) {
                continue;
            }
            for (int hour : h) {
                for (int minute : m) {
                    for (int second : s) {
                        add(day.atTime(hour, minute, second), low, high, dates);
                    }
                }
            }
        }
    }

    /** The number of the year, month, week or day that is counted. */
    private long unit(LocalDate day) {
        return switch (frequency) {
            case YEARLY -> day.getYear();
            case MONTHLY -> day.getYear() * 12L + day.getMonthValue();
            case WEEKLY -> Math.floorDiv(day.toEpochDay() + 3, 7);
            default -> day.toEpochDay();
        };
    }

    /** What is not said follows from the first date. */
    private RRule withDefaults(LocalDateTime start) {
        if (monthDays.length > 0 || weekdays.length > 0) {
            return this;
        }
        return switch (frequency) {
            case YEARLY ->
                (months.length > 0 ? this : inMonths(start.getMonthValue())).onMonthDays(start.getDayOfMonth());
            case MONTHLY -> onMonthDays(start.getDayOfMonth());
            case WEEKLY -> onWeekdays(start.getDayOfWeek().getValue() - 1);
            default -> this;
        };
    }

    private void times(LocalDateTime start, LocalDateTime low, LocalDateTime high, List<LocalDateTime> dates) {
        long unit = frequency == Frequency.HOURLY ? 3600 : frequency == Frequency.MINUTELY ? 60 : 1;
        long origin = Math.floorDiv(start.toEpochSecond(ZoneOffset.UTC), unit);
        long from = Math.floorDiv(low.toEpochSecond(ZoneOffset.UTC), unit);
        long to = Math.floorDiv(high.toEpochSecond(ZoneOffset.UTC), unit);
        if ((to - from) / interval > MOST_STEPS) {
            throw tooMany();
        }
        from += Math.floorMod(origin - from, interval);
        int[] m = minutes.length == 0 ? new int[] {start.getMinute()} : minutes;
        int[] s = seconds.length == 0 ? new int[] {start.getSecond()} : seconds;
        for (long at = from; at <= to; at += interval) {
            LocalDateTime time = LocalDateTime.ofEpochSecond(at * unit, 0, ZoneOffset.UTC);
            if (!matches(time)) {
                continue;
            }
            if (frequency == Frequency.SECONDLY) {
                add(time, low, high, dates);
            } else if (frequency == Frequency.MINUTELY) {
                addSeconds(time, s, low, high, dates);
            } else {
                for (int minute : m) {
                    addSeconds(time.withMinute(minute), s, low, high, dates);
                }
            }
        }
    }

    private boolean matches(LocalDateTime time) {
        return allows(hours, time.getHour())
                && (frequency == Frequency.HOURLY || allows(minutes, time.getMinute()))
                && (frequency != Frequency.SECONDLY || allows(seconds, time.getSecond()))
                && matches(time.toLocalDate());
    }

    private boolean matches(LocalDate day) {
        return allows(months, day.getMonthValue())
                && allows(weekdays, day.getDayOfWeek().getValue() - 1)
                && (monthDays.length == 0
                        || allows(monthDays, day.getDayOfMonth())
                        || allows(monthDays, day.getDayOfMonth() - day.lengthOfMonth() - 1));
    }

    private static boolean allows(int[] values, int value) {
        if (values.length == 0) {
            return true;
        }
        for (int allowed : values) {
            if (allowed == value) {
                return true;
            }
        }
        return false;
    }

    private static void addSeconds(
            LocalDateTime time, int[] seconds, LocalDateTime low, LocalDateTime high, List<LocalDateTime> dates) {
        for (int second : seconds) {
            add(time.withSecond(second), low, high, dates);
        }
    }

    private static void add(LocalDateTime time, LocalDateTime low, LocalDateTime high, List<LocalDateTime> dates) {
        if (!time.isBefore(low) && !time.isAfter(high)) {
            if (dates.size() == Locator.MAX_TICKS) {
                throw tooMany();
            }
            dates.add(time);
        }
    }

    private static IllegalArgumentException tooMany() {
        return new IllegalArgumentException("a rule of dates would make more than " + Locator.MAX_TICKS
                + " ticks; choose a larger interval or another locator");
    }
}
