package org.steadyplot.chart.tick;

import java.math.BigDecimal;

/**
 * Numbers as text exactly as C's printf and Python write them: rounded from the exact value of the double, half to even, whatever the
 * platform and locale.
 *
 * <p>The methods append the magnitude only for a negative number after a minus sign; NaN and infinities are {@code nan} and {@code inf}.
 */
public final class CFormat {
    /** Most decimals or significant digits that can be asked for: no double has more. */
    public static final int MAX_PRECISION = 1100;

    private CFormat() {}

    /** Appends {@code %.<decimals>f}. */
    public static void fixed(StringBuilder out, double value, int decimals) {
        if (sign(out, value)) {
            fixedMagnitude(out, Math.abs(value), check(decimals), false);
        }
    }

    /** Appends {@code %.<decimals>e}. */
    public static void exponent(StringBuilder out, double value, int decimals) {
        if (sign(out, value)) {
            exponentMagnitude(out, Math.abs(value), check(decimals), false);
        }
    }

    /** Appends {@code %.<digits>g}. */
    public static void general(StringBuilder out, double value, int digits) {
        if (sign(out, value)) {
            generalMagnitude(out, Math.abs(value), Math.max(1, check(digits)), Tail.STRIPPED, 0);
        }
    }

    /** Appends the shortest digits that read back as the same double, as Python's {@code repr}: {@code 0.1}, {@code 1e-05}, {@code 2.0}. */
    public static void repr(StringBuilder out, double value) {
        if (sign(out, value)) {
            reprMagnitude(out, Math.abs(value));
        }
    }

    /** {@link #repr(StringBuilder, double)} as a string. */
    public static String repr(double value) {
        StringBuilder out = new StringBuilder(24);
        repr(out, value);
        return out.toString();
    }

    /** What follows the significant digits of a general number. */
    enum Tail {
        /** Trailing zeros and a point without digits are left out. */
        STRIPPED,
        /** All digits and the point stay ({@code #}). */
        KEPT,
        /** Stripped, but a whole number keeps {@code .0}. */
        POINT_ZERO
    }

    /** Appends a minus sign, and the word of a value that is not finite; whether the value is finite. */
    private static boolean sign(StringBuilder out, double value) {
        if (Double.isNaN(value)) {
            out.append("nan");
            return false;
        }
        if (Double.doubleToRawLongBits(value) < 0) {
            out.append('-');
        }
        if (Double.isInfinite(value)) {
            out.append("inf");
            return false;
        }
        return true;
    }

    private static int check(int precision) {
        if (precision < 0 || precision > MAX_PRECISION) {
            throw new IllegalArgumentException("precision must be 0 to " + MAX_PRECISION + ", not " + precision);
        }
        return precision;
    }

    /** Appends a finite value of at least 0; {@code point} keeps the point of a number without decimals. */
    static void fixedMagnitude(StringBuilder out, double value, int decimals, boolean point) {
        int start = out.length();
        long scaled = ExactDecimal.scaled(value, decimals);
        if (scaled >= 0) {
            out.append(scaled);
        } else {
            out.append(ExactDecimal.scaledDigits(value, decimals));
        }
        int missing = decimals + 1 - (out.length() - start);
        if (missing > 0) {
            insertZeros(out, start, missing);
        }
        if (decimals > 0 || point) {
            out.insert(out.length() - decimals, '.');
        }
    }

    /** Appends a finite value of at least 0 with an exponent of at least two digits. */
    static void exponentMagnitude(StringBuilder out, double value, int decimals, boolean point) {
        int start = out.length();
        int power = significant(out, value, decimals + 1);
        if (decimals > 0 || point) {
            out.insert(start + 1, '.');
        }
        power(out, power);
    }

    /**
     * Appends a finite value of at least 0 with this many significant digits, with an exponent when the decimal power is below -4 or at least
     * {@code digits - early}.
     */
    static void generalMagnitude(StringBuilder out, double value, int digits, Tail tail, int early) {
        int start = out.length();
        int power = significant(out, value, digits);
        place(out, start, power, power < -4 || power >= digits - early, tail);
    }

    static void reprMagnitude(StringBuilder out, double value) {
        int start = out.length();
        int power = shortest(out, value);
        place(out, start, power, power < -4 || power >= 16, Tail.POINT_ZERO);
    }

    /** Turns the digits from {@code start}, the first of which counts {@code 10^power}, into a number. */
    private static void place(StringBuilder out, int start, int power, boolean exponent, Tail tail) {
        int digits = out.length() - start;
        int whole = exponent ? 1 : power + 1;
        if (tail != Tail.KEPT) {
            int keep = Math.max(1, whole);
            while (digits > keep && out.charAt(start + digits - 1) == '0') {
                digits--;
            }
            out.setLength(start + digits);
        }
        if (whole <= 0) {
            insertZeros(out, start, 1 - whole);
            out.insert(start + 1, '.');
        } else {
            if (whole > digits) {
                insertZeros(out, start + digits, whole - digits);
            }
            if (whole < digits || tail == Tail.KEPT) {
                out.insert(start + whole, '.');
            } else if (tail == Tail.POINT_ZERO && !exponent) {
                out.append(".0");
            }
        }
        if (exponent) {
            power(out, power);
        }
    }

    private static void power(StringBuilder out, int power) {
        out.append('e').append(power < 0 ? '-' : '+');
        int size = Math.abs(power);
        if (size < 10) {
            out.append('0');
        }
        out.append(size);
    }

    /** Appends {@code count} significant digits of a finite value of at least 0; the decimal power of the first. */
    private static int significant(StringBuilder out, double value, int count) {
        if (value == 0) {
            insertZeros(out, out.length(), count);
            return 0;
        }
        int power = lowestPower(value);
        if (count <= 17) {
            long bound = ExactDecimal.powerOfTen(count);
            long digits = ExactDecimal.scaled(value, count - 1 - power);
            if (digits >= bound) {
                // One power higher, or rounded up to it: either way the digits are those of the higher power.
                power++;
                digits = ExactDecimal.scaled(value, count - 1 - power);
            }
            if (digits >= 0) {
                out.append(digits);
                return power;
            }
            power = lowestPower(value);
        }
        String digits = ExactDecimal.scaledDigits(value, count - 1 - power);
        if (digits.length() > count) {
            power++;
            digits = ExactDecimal.scaledDigits(value, count - 1 - power);
        }
        out.append(digits);
        return power;
    }

    /** The decimal power of the first digit, or one less. */
    private static int lowestPower(double value) {
        int exponent = Math.getExponent(value);
        if (exponent < Double.MIN_EXPONENT) {
            exponent = Double.MIN_EXPONENT - 53 + (64 - Long.numberOfLeadingZeros(Double.doubleToRawLongBits(value)));
        }
        // log10(2) times 2^20, rounded so that the product is never above the true one.
        return (exponent * (exponent < 0 ? 315653 : 315652)) >> 20;
    }

    /**
     * Appends the fewest digits that read back as {@code value}, the nearest to it among those; the decimal power of the first.
     *
     * <p>Fifteen digits tell all normal doubles apart, so trying 15, 16 and 17 and dropping zeros is enough there.
     */
    private static int shortest(StringBuilder out, double value) {
        int start = out.length();
        int from = value < Double.MIN_NORMAL ? 1 : 15;
        for (int count = from; ; count++) {
            int power = significant(out, value, count);
            if (count == 17
                    || reads(out, start, count - 1 - power, value)
                    || stepUp(out, start, count - 1 - power, value)) {
                return power;
            }
            out.setLength(start);
        }
    }

    /** At a power of two the doubles lie closer below than above, so the next higher digits may read back although the nearest do not. */
    private static boolean stepUp(StringBuilder out, int start, int scale, double value) {
        if ((Double.doubleToRawLongBits(value) & 0xfffffffffffffL) != 0) {
            return false;
        }
        long digits = Long.parseLong(out, start, out.length(), 10) + 1;
        out.setLength(start);
        out.append(digits);
        return reads(out, start, scale, value);
    }

    private static boolean reads(StringBuilder out, int start, int scale, double value) {
        long digits = Long.parseLong(out, start, out.length(), 10);
        return BigDecimal.valueOf(digits, scale).doubleValue() == value;
    }

    private static void insertZeros(StringBuilder out, int at, int count) {
        for (int i = 0; i < count; i++) {
            out.insert(at, '0');
        }
    }
}
