package org.steadyplot.chart.date;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * The distance of two times in whole months and what is left.
 *
 * @param months whole months
 * @param rest days and less
 */
record CalendarSpan(long months, Duration rest) {
    private static final LocalDateTime FIRST = LocalDateTime.of(1, 1, 1, 0, 0);

    /** From one time to a later one; a day a month does not have is its last. */
    static CalendarSpan between(LocalDateTime from, LocalDateTime to) {
        long months = (to.getYear() - from.getYear()) * 12L + to.getMonthValue() - from.getMonthValue();
        LocalDateTime at = from.plusMonths(months);
        while (at.isAfter(to)) {
            months--;
            at = from.plusMonths(months);
        }
        return new CalendarSpan(months, Duration.between(at, to));
    }

    /** So much earlier, not before the year 1. */
    LocalDateTime before(LocalDateTime time) {
        LocalDateTime moved = time.minusMonths(months);
        moved = moved.getYear() < 1 ? FIRST : moved.minus(rest);
        return moved.isBefore(FIRST) ? FIRST : moved;
    }
}
