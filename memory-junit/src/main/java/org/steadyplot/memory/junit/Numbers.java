package org.steadyplot.memory.junit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.steadyplot.memory.verdict.Metric;

/** Numbers as text, the same everywhere. */
final class Numbers {
    private static final String[] UNITS = {" B", " KiB", " MiB", " GiB", " TiB"};
    private static final double LARGEST_PLAIN = 10_000;

    private Numbers() {}

    /** Bytes with a unit, or a bare count. */
    static String of(Metric metric, double value) {
        if (!metric.bytes()) {
            return plain(value, 3);
        }
        double scaled = value;
        int unit = 0;
        while (Math.abs(scaled) >= LARGEST_PLAIN && unit < UNITS.length - 1) {
            scaled /= 1024;
            unit++;
        }
        return plain(scaled, 4) + UNITS[unit];
    }

    /** To so many significant digits, but no more than two behind the point; never with an exponent. */
    static String plain(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        if (rounded.scale() > 2 && Math.abs(value) >= 1) {
            rounded = rounded.setScale(2, RoundingMode.HALF_EVEN);
        }
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** With commas between thousands. */
    static String grouped(long value) {
        String digits = Long.toString(value);
        StringBuilder text = new StringBuilder(digits);
        int first = digits.startsWith("-") ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
