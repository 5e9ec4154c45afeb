package org.steadyplot.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers for people, the same in every locale. */
final class Numbers {
    private static final double MIB = 1024 * 1024;

    private Numbers() {}

    /** With exactly so many decimals. */
    static String fixed(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String mib(double bytes) {
        return fixed(bytes / MIB, 1) + " MiB";
    }

    static String kib(double bytes) {
        return fixed(bytes / 1024, 1) + " KiB";
    }

    /** Pictures per second: with a decimal below ten. */
    static String rate(double rate) {
        return fixed(rate, rate < 10 ? 1 : 0) + "/s";
    }

    /** {@code 0:07}, {@code 2:14:05}. */
    static String clock(double seconds) {
        long whole = (long) Math.ceil(seconds);
        String rest = (whole >= 3600 ? two(whole / 60 % 60) : Long.toString(whole / 60)) + ":" + two(whole % 60);
        return whole >= 3600 ? whole / 3600 + ":" + rest : rest;
    }

    private static String two(long value) {
        return value < 10 ? "0" + value : Long.toString(value);
    }
}
