package org.steadyplot.memory.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text, the same on every machine. */
final class Amounts {
    private static final String[] UNITS = {" B", " KiB", " MiB", " GiB", " TiB"};
    private static final double LARGEST_PLAIN = 10_000;

    private Amounts() {}

    /** Bytes with a unit, or a bare count; to four significant digits. */
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

    /** A JSON number to nine significant digits. */
    static String json(double value) {
        return value == 0 ? "0" : decimal(value, 9).toString();
    }

    private static String plain(double value, int digits) {
        return value == 0 ? "0" : decimal(value, digits).toPlainString();
    }

    private static BigDecimal decimal(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        return rounded.scale() < 0 && rounded.precision() - rounded.scale() <= 15 ? rounded.setScale(0) : rounded;
    }
}
