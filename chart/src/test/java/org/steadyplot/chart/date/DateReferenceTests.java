package org.steadyplot.chart.date;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.tick.AxisView;
import org.steadyplot.chart.tick.References;
import org.steadyplot.chart.tick.TickLabels;

/** Compares ticks and labels of date axes with those of the reference. */
class DateReferenceTests {
    private static final List<String> LINES = References.lines("/org/steadyplot/chart/date/dates.txt.gz");

    @Test
    void automatic_dates_and_their_labels_are_those_of_the_reference() {
        References.compare(LINES, "auto", 1200, cell -> {
            ZoneId zone = ZoneId.of(cell[2]);
            AxisView view = view(cell[1]);
            AutoDateLocator locator = new AutoDateLocator(zone);
            double[] ticks = locator.ticks(view);
            TickLabels labels = new AutoDateFormatter(locator).format(ticks, view);
            TickLabels concise = new ConciseDateFormatter(zone).format(ticks, view);
            return String.join(
                    "\t",
                    References.text(ticks),
                    String.join("|", labels.labels()),
                    String.join("|", concise.labels()),
                    concise.offset(),
                    References.text(locator.nonsingular(view.vmin(), view.vmax(), 1)));
        });
    }

    @Test
    void dates_of_rules_are_those_of_the_reference() {
        References.compare(LINES, "rule", 500, cell -> {
            String[] word = cell[2].split(" ", -1);
            ZoneId zone = ZoneId.of(word[1]);
            AxisView view = view(cell[1]);
            DateLocator locator =
                    switch (word[0]) {
                        case "month1" -> RRuleLocator.months(1).withZone(zone);
                        case "month5" -> RRuleLocator.months(5).withZone(zone);
                        case "monthday" ->
                            rule(RRuleLocator.months(1).rule().inMonths(2, 8).onMonthDays(15), zone);
                        case "weekday" -> RRuleLocator.weekdays(0, 4).withZone(zone);
                        case "weekday2" -> rule(midnights(2).onWeekdays(2), zone);
                        case "day3" -> RRuleLocator.days(3).withZone(zone);
                        case "day-1" -> rule(midnights(1).onMonthDays(-1), zone);
                        case "hour5" -> RRuleLocator.hours(5).withZone(zone);
                        case "hours" -> rule(RRuleLocator.hours(1).rule().atHours(6, 18), zone);
                        case "minute7" -> RRuleLocator.minutes(7).withZone(zone);
                        case "minutes" -> rule(RRuleLocator.minutes(1).rule().atMinutes(0, 20, 40), zone);
                        case "second11" -> RRuleLocator.seconds(11).withZone(zone);
                        case "micro" -> new MicrosecondLocator(20, zone);
                        case "year3" -> new YearLocator(3, 1, 1, zone);
                        case "yearday" -> new YearLocator(2, 7, 4, zone);
                        case "weekly" -> rule(RRule.every(2, Frequency.WEEKLY), zone);
                        case "yearly" -> rule(RRule.every(2, Frequency.YEARLY), zone);
                        case "monthly" -> rule(RRule.every(1, Frequency.MONTHLY).onWeekdays(1), zone);
                        default -> throw new IllegalArgumentException(word[0]);
                    };
            return References.text(locator.ticks(view))
                    + "\t"
                    + References.text(locator.nonsingular(view.vmin(), view.vmin(), 1));
        });
    }

    @Test
    void formatted_dates_are_those_of_the_reference() {
        References.compare(LINES, "format", 200, cell -> {
            DateFormat format = DateFormat.of("%a %A %b %B %d %f %H %I %j %m %M %p %S %w %y %Y %z %%");
            return format.format(Double.parseDouble(cell[1]), ZoneId.of(cell[2]));
        });
    }

    @Test
    void numbers_of_dates_are_those_of_the_reference() {
        References.compare(
                LINES,
                "number",
                200,
                cell -> References.text(Dates.toNum(LocalDateTime.parse(cell[1]), ZoneOffset.UTC)));
    }

    private static DateLocator rule(RRule rule, ZoneId zone) {
        return new RRuleLocator(rule, zone);
    }

    private static RRule midnights(int interval) {
        return RRuleLocator.days(interval).rule();
    }

    private static AxisView view(String limits) {
        double[] ends = References.numbers(limits);
        return new AxisView(ends[0], ends[1], 9);
    }
}
