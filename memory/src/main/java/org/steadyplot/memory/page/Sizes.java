package org.steadyplot.memory.page;

/** Bytes, counts and parts as text, the same on every machine. */
public final class Sizes {
    private static final String[] UNITS = {"KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    private static final long KIBI = 1024;

    private Sizes() {}

    /** {@code 12.3 MiB}, one digit behind the point; bytes below 1 KiB as they are. */
    public static String iec(long bytes) {
        long size = Math.abs(bytes);
        String sign = bytes < 0 ? "\u2212" : "";
        if (size < KIBI && size >= 0) {
            return sign + size + " B";
        }
        double scaled = Math.abs((double) bytes);
        int unit = -1;
        while (unit < UNITS.length - 1 && Math.round(scaled * 10) >= KIBI * 10) {
            scaled /= KIBI;
            unit++;
        }
        return sign + tenths(Math.round(scaled * 10)) + " " + UNITS[Math.max(unit, 0)];
    }

    /** {@code 1,234,567}. */
    public static String grouped(long count) {
        String digits = Long.toString(count);
        int first = count < 0 ? 1 : 0;
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return count < 0 ? text.replace(0, 1, "\u2212").toString() : text.toString();
    }

    /** {@code 1,234,567 bytes}. */
    public static String exact(long bytes) {
        return grouped(bytes) + (bytes == 1 ? " byte" : " bytes");
    }

    /** With a sign before growth too. */
    public static String signed(long change, String text) {
        return change > 0 ? "+" + text : text;
    }

    /** {@code 12.3 %}. */
    public static String percent(long part, long whole) {
        if (whole == 0) {
            return "\u2013";
        }
        long tenths = Math.round(1000.0 * part / whole);
        return (tenths < 0 ? "\u2212" : "") + tenths(Math.abs(tenths)) + " %";
    }

    private static String tenths(long tenths) {
        return tenths / 10 + "." + tenths % 10;
    }

    /** A percentage of a width for an attribute of SVG, to a thousandth. */
    static String width(double part) {
        long thousandths = Math.round(part * 100_000);
        String fraction = Long.toString(1000 + thousandths % 1000).substring(1);
        return thousandths / 1000 + "." + fraction + "%";
    }

    /** Milliseconds as {@code 1 h 02 min}, {@code 3 min 04 s} or {@code 5.6 s}. */
    public static String duration(long millis) {
        long seconds = millis / 1000;
        if (seconds < 60) {
            return tenths(millis / 100) + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + two(seconds % 60) + " s"
                : seconds / 3600 + " h " + two(seconds / 60 % 60) + " min";
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
