package org.steadyplot.stats.csv;

/**
 * Reads decimal numbers out of a character buffer, correctly rounded. With at most 15 digits and a power of ten up to
 * 10^22 both are exact doubles, so one multiplication or division rounds once (W. D. Clinger, "How to read floating point
 * numbers accurately", PLDI 1990); the rest goes to the JDK.
 */
final class NumberParser {
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    private static final int EXACT_DIGITS = 15;
    private static final int HUGE_EXPONENT = 100_000;

    private NumberParser() {}

    /** The number written in the buffer, blanks around it allowed; NaN if there is none. */
    static double parse(char[] chars, int from, int length) {
        int start = from;
        int end = from + length;
        while (start < end && isBlank(chars[start])) {
            start++;
        }
        while (end > start && isBlank(chars[end - 1])) {
            end--;
        }
        int at = start;
        boolean negative = false;
        if (at < end && (chars[at] == '-' || chars[at] == '+')) {
            negative = chars[at++] == '-';
        }
        long mantissa = 0;
        int significant = 0;
        int exponent = 0;
        int digits = 0;
        boolean fraction = false;
        for (; at < end; at++) {
            char c = chars[at];
            if (c >= '0' && c <= '9') {
                digits++;
                if (significant <= EXACT_DIGITS) {
                    mantissa = mantissa * 10 + (c - '0');
                }
                if (significant > 0 || c != '0') {
                    significant++;
                }
                if (fraction) {
                    exponent--;
                }
            } else if (c == '.' && !fraction) {
                fraction = true;
            } else {
                break;
            }
        }
        if (digits == 0) {
            return fraction ? Double.NaN : infinity(chars, at, end, negative);
        }
        if (at < end) {
            if (chars[at] != 'e' && chars[at] != 'E') {
                return Double.NaN;
            }
            at++;
            boolean down = false;
            if (at < end && (chars[at] == '-' || chars[at] == '+')) {
                down = chars[at++] == '-';
            }
            if (at == end) {
                return Double.NaN;
            }
            int written = 0;
            for (; at < end; at++) {
                int digit = chars[at] - '0';
                if (digit < 0 || digit > 9) {
                    return Double.NaN;
                }
                written = Math.min(written * 10 + digit, HUGE_EXPONENT);
            }
            exponent += down ? -written : written;
        }
        if (significant <= EXACT_DIGITS && Math.abs(exponent) < POWERS.length) {
            double value = exponent < 0 ? mantissa / POWERS[-exponent] : mantissa * POWERS[exponent];
            return negative ? -value : value;
        }
        return Double.parseDouble(new String(chars, start, end - start));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static double infinity(char[] chars, int from, int end, boolean negative) {
        if (matches("inf", chars, from, end) || matches("infinity", chars, from, end)) {
            return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return Double.NaN;
    }

    private static boolean matches(String lower, char[] chars, int from, int end) {
        if (end - from != lower.length()) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            if ((chars[from + i] | 0x20) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
