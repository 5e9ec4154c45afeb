package org.steadyplot.chart.date;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.steadyplot.chart.tick.AxisView;

/** Ticks at the dates of a rule, which counts from as far before the view as the view is wide. */
public final class RRuleLocator extends DateLocator {
    private final RRule rule;

    public RRuleLocator(RRule rule, ZoneId zone) {
        super(zone);
        this.rule = rule;
    }

    /** The first of every so many months. */
    public static RRuleLocator months(int interval) {
        return new RRuleLocator(
                midnight(RRule.every(interval, Frequency.MONTHLY)).onMonthDays(1), ZoneOffset.UTC);
    }

    /** Days of the week, 0 for Monday to 6 for Sunday. */
    public static RRuleLocator weekdays(int... days) {
        return new RRuleLocator(midnight(RRule.every(1, Frequency.DAILY)).onWeekdays(days), ZoneOffset.UTC);
    }

    /** Every so many days. */
    public static RRuleLocator days(int interval) {
        return new RRuleLocator(midnight(RRule.every(interval, Frequency.DAILY)), ZoneOffset.UTC);
    }

    /** Every so many hours. */
    public static RRuleLocator hours(int interval) {
        return new RRuleLocator(
                RRule.every(interval, Frequency.HOURLY).atMinutes(0).atSeconds(0), ZoneOffset.UTC);
    }

    /** Every so many minutes. */
    public static RRuleLocator minutes(int interval) {
        return new RRuleLocator(RRule.every(interval, Frequency.MINUTELY).atSeconds(0), ZoneOffset.UTC);
    }

    /** Every so many seconds. */
    public static RRuleLocator seconds(int interval) {
        return new RRuleLocator(RRule.every(interval, Frequency.SECONDLY), ZoneOffset.UTC);
    }

    private static RRule midnight(RRule rule) {
        return rule.atHours(0).atMinutes(0).atSeconds(0);
    }

    /** The same rule by the clocks of a zone; UTC by default. */
    public RRuleLocator withZone(ZoneId zone) {
        return new RRuleLocator(rule, zone);
    }

    public RRule rule() {
        return rule;
    }

    @Override
    double unit(AxisView view) {
        return rule.frequency().days();
    }

    @Override
    int interval() {
        return rule.interval();
    }

    /** The ends of the view where the rule has no date in it. */
    @Override
    double[] ticks(LocalDateTime low, LocalDateTime high, AxisView view) {
        LocalDateTime start = CalendarSpan.between(low, high).before(low);
        List<LocalDateTime> dates = rule.between(start, low, high);
        return numbers(dates.isEmpty() ? List.of(low, high) : dates);
    }
}
