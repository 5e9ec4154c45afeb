package org.steadyplot.chart.date;

/** How often a rule of dates recurs. */
public enum Frequency {
    YEARLY(365),
    MONTHLY(30),
    WEEKLY(7),
    DAILY(1),
    HOURLY(1 / 24.0),
    MINUTELY(1 / 1440.0),
    SECONDLY(1 / 86400.0),
    MICROSECONDLY(1 / 86400e6);

    private final double days;

    Frequency(double days) {
        this.days = days;
    }

    /** The nominal distance of two dates, in days. */
    public double days() {
        return days;
    }
}
