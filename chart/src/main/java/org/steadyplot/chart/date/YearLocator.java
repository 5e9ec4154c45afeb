package org.steadyplot.chart.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.steadyplot.chart.tick.AxisView;

/** A day of every year that is a multiple of a base. */
public final class YearLocator extends DateLocator {
    private final int base;
    private final int month;
    private final int day;

    /**
     * January 1 of years that are multiples of a base, in UTC.
     *
     * @throws IllegalArgumentException for a base below 1
     */
    public YearLocator(int base) {
        this(base, 1, 1, ZoneOffset.UTC);
    }

    /**
     * A day of years that are multiples of a base.
     *
     * @param month 1 to 12
     * @param day 1 to 31
     * @throws IllegalArgumentException for a base below 1
     */
    public YearLocator(int base, int month, int day, ZoneId zone) {
        super(zone);
        if (base < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
            throw new IllegalArgumentException("a YearLocator needs a base of at least 1, a month and a day, not "
                    + base + ", " + month + ", " + day);
        }
        this.base = base;
        this.month = month;
        this.day = day;
    }

    @Override
    double unit(AxisView view) {
        return Frequency.YEARLY.days();
    }

    @Override
    int interval() {
        return base;
    }

    @Override
    double[] ticks(LocalDateTime low, LocalDateTime high, AxisView view) {
        int first = Math.max(Math.floorDiv(low.getYear(), base) * base, 1);
        int last = Math.min(-Math.floorDiv(-high.getYear(), base) * base, 9999);
        List<LocalDateTime> dates = new ArrayList<>();
        for (int year = first; year <= last; year += base) {
            // A view that begins within a second leaves out the year before it.
            boolean before =
                    year == first && !low.truncatedTo(ChronoUnit.SECONDS).equals(low);
            if (!before && day <= YearMonth.of(year, month).lengthOfMonth()) {
                dates.add(LocalDate.of(year, month, day).atStartOfDay());
            }
        }
        return numbers(dates.isEmpty() ? List.of(low, high) : dates);
    }
}
