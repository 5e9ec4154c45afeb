package org.steadyplot.chart.date;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Writes dates by a format of {@code strftime}, with English names whatever the locale. Immutable. */
public final class DateFormat {
    private static final String DIRECTIVES = "aAbBdfHIjmMpSwyYzZ%";
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private final String format;

    private DateFormat(String format) {
        this.format = format;
    }

    /**
     * A format with the directives {@code %a %A %b %B %d %f %H %I %j %m %M %p %S %w %y %Y %z %Z %%}.
     *
     * @throws IllegalArgumentException for any other directive
     */
    public static DateFormat of(String format) {
        for (int i = format.indexOf('%'); i >= 0; i = format.indexOf('%', i + 2)) {
            if (i + 1 == format.length() || DIRECTIVES.indexOf(format.charAt(i + 1)) < 0) {
                throw new IllegalArgumentException("unknown directive at position " + i + " of the date format '"
                        + format + "'; after % comes one of " + DIRECTIVES);
            }
        }
        return new DateFormat(format);
    }

    /** The time as text. */
    public String format(LocalDateTime time, ZoneId zone) {
        StringBuilder out = new StringBuilder(24);
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '%') {
                directive(out, format.charAt(++i), time, zone);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static void directive(StringBuilder out, char c, LocalDateTime time, ZoneId zone) {
        String day = DAYS[time.getDayOfWeek().ordinal()];
        String month = MONTHS[time.getMonthValue() - 1];
        switch (c) {
            case 'a' -> out.append(day, 0, 3);
            case 'A' -> out.append(day);
            case 'b' -> out.append(month, 0, 3);
            case 'B' -> out.append(month);
            case 'd' -> padded(out, time.getDayOfMonth(), 2);
            case 'f' -> padded(out, time.getNano() / 1000, 6);
            case 'H' -> padded(out, time.getHour(), 2);
            case 'I' -> padded(out, (time.getHour() + 11) % 12 + 1, 2);
            case 'j' -> padded(out, time.getDayOfYear(), 3);
            case 'm' -> padded(out, time.getMonthValue(), 2);
            case 'M' -> padded(out, time.getMinute(), 2);
            case 'p' -> out.append(time.getHour() < 12 ? "AM" : "PM");
            case 'S' -> padded(out, time.getSecond(), 2);
            case 'w' -> out.append(time.getDayOfWeek().getValue() % 7);
            case 'y' -> padded(out, time.getYear() % 100, 2);
            case 'Y' -> out.append(time.getYear());
            case 'z' -> offset(out, zone.getRules().getOffset(time).getTotalSeconds());
            case 'Z' -> out.append(zoneName(time, zone));
            default -> out.append('%');
        }
    }

    private static void padded(StringBuilder out, int value, int digits) {
        int start = out.length();
        out.append(value);
        while (out.length() - start < digits) {
            out.insert(start, '0');
        }
    }

    private static void offset(StringBuilder out, int seconds) {
        out.append(seconds < 0 ? '-' : '+');
        padded(out, Math.abs(seconds) / 3600, 2);
        padded(out, Math.abs(seconds) / 60 % 60, 2);
    }

    /** UTC, or the distance from it: names of zones differ between JDKs. */
    private static String zoneName(LocalDateTime time, ZoneId zone) {
        int seconds = zone.getRules().getOffset(time).getTotalSeconds();
        if (seconds == 0) {
            return "UTC";
        }
        StringBuilder out = new StringBuilder("UTC");
        offset(out, seconds);
        return out.toString();
    }

    /** The date of a number as text; empty outside the years 1 to 9999. */
    String format(double days, ZoneId zone) {
        LocalDateTime time = Dates.wallTime(days, zone);
        return time == null ? "" : format(time, zone);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateFormat that && format.equals(that.format);
    }

    @Override
    public int hashCode() {
        return format.hashCode();
    }

    @Override
    public String toString() {
        return format;
    }
}
