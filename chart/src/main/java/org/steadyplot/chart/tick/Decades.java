package org.steadyplot.chart.tick;

/** Powers of ten and decimal logarithms, the same everywhere and exact where a tick hangs on them. */
final class Decades {
    // The decimal logarithm of e in two parts.
    private static final double LOG_10_E = 0.4342944819032518;
    private static final double LOG_10_E_LOW = 1.098319650216765e-17;

    private static final double SQRT_2 = 1.4142135623730951;
    // The natural logarithm of 2 in two parts, the first short enough for exact products with any exponent.
    private static final double LN_2_HIGH = 0x1.62e42feep-1;
    private static final double LN_2_LOW = 0x1.a39ef35793c76p-33;

    private Decades() {}

    /** A base above 0 to a whole power, nearly always rounded to nearest: by squaring in pairs of doubles. */
    static double power(double base, double exponent) {
        if (base == 10 && Math.abs(exponent) < 1000) {
            return power((int) exponent);
        }
        if (Math.abs(exponent) > 3000) {
            return StrictMath.pow(base, exponent);
        }
        double high = 1;
        double low = 0;
        double squareHigh = base;
        double squareLow = 0;
        for (int left = (int) Math.abs(exponent); left > 0; left >>= 1) {
            if ((left & 1) != 0) {
                double product = high * squareHigh;
                low = Math.fma(high, squareHigh, -product) + (high * squareLow + low * squareHigh);
                high = product;
            }
            double square = squareHigh * squareHigh;
            squareLow = Math.fma(squareHigh, squareHigh, -square) + 2 * squareHigh * squareLow;
            squareHigh = square;
        }
        double power = high + low;
        if (!(power > Double.MIN_NORMAL && power < Double.POSITIVE_INFINITY)) {
            return StrictMath.pow(base, exponent);
        }
        if (exponent < 0) {
            double inverse = 1 / power;
            return inverse + (Math.fma(-inverse, high, 1) - inverse * low) * inverse;
        }
        return power;
    }

    /** How many times a base goes into a value, as the quotient of two rounded logarithms. */
    static double log(double base, double value) {
        return log(value) / log(base);
    }

    /** The natural logarithm, nearly always rounded to nearest: floors of quotients of logarithms decide on ticks, so the last bit counts. */
    static double log(double value) {
        return log(value, 1, 0);
    }

    /**
     * The natural logarithm of a positive number times a factor in two parts.
     *
     * <p>With {@code x = m 2^k} and {@code s = (m - 1) / (m + 1)} it is {@code k ln 2 + 2 (s + s^3/3 + s^5/5 + ...)}, the leading terms in two
     * doubles.
     */
    private static double log(double value, double factor, double factorLow) {
        if (!(value > 0) || Double.isInfinite(value)) {
            return StrictMath.log(value);
        }
        int k = Math.getExponent(value);
        double m = value;
        if (k < Double.MIN_EXPONENT) {
            m = value * 0x1p54;
            k = Math.getExponent(m) - 54;
            m = Math.scalb(m, -(k + 54));
        } else {
            m = Math.scalb(m, -k);
        }
        if (m > SQRT_2) {
            m /= 2;
            k++;
        }
        double above = m - 1;
        double sum = m + 1;
        double sumLow = m - sum + 1;
        double s = above / sum;
        double sLow = (Math.fma(-s, sum, above) - s * sumLow) / sum;
        double t = s * s;
        double far = 2.0 / 15 + t * (2.0 / 17 + t * (2.0 / 19 + t * (2.0 / 21 + t * (2.0 / 23 + t * (2.0 / 25)))));
        double series = t
                * (2.0 / 3 + t * (2.0 / 5 + t * (2.0 / 7 + t * (2.0 / 9 + t * (2.0 / 11 + t * (2.0 / 13 + t * far))))));
        double high = k * LN_2_HIGH;
        double top = high + 2 * s;
        double rest = high - top + 2 * s + (k * LN_2_LOW + (2 * sLow + s * series));
        double product = top * factor;
        return product + (Math.fma(top, factor, -product) + (top * factorLow + rest * factor));
    }

    /** Whether a value is whole but for a billionth of it. */
    static boolean isCloseToInt(double value) {
        double near = Math.rint(value);
        return value == near || Math.abs(value - near) <= 1e-9 * Math.max(Math.abs(value), Math.abs(near));
    }

    /** The greatest power of the base not above a value, mirrored below zero. */
    static double lessEqual(double value, double base) {
        if (value <= 0) {
            return value == 0 ? value : -greaterEqual(-value, base);
        }
        return power(base, Math.floor(log(base, value)));
    }

    /** The least power of the base not below a value, mirrored below zero. */
    static double greaterEqual(double value, double base) {
        if (value <= 0) {
            return value == 0 ? value : -lessEqual(-value, base);
        }
        return power(base, Math.ceil(log(base, value)));
    }

    /** The greatest power of the base below a value, mirrored below zero. */
    static double less(double value, double base) {
        if (value < 0) {
            return -greater(-value, base);
        }
        double less = lessEqual(value, base);
        return less == value ? less / base : less;
    }

    /** The least power of the base above a value, mirrored below zero. */
    static double greater(double value, double base) {
        if (value < 0) {
            return -less(-value, base);
        }
        double greater = greaterEqual(value, base);
        return greater == value ? greater * base : greater;
    }

    /** The double nearest to 10 to this power. */
    static double power(int power) {
        if (power >= 0 && power <= 18) {
            return ExactDecimal.powerOfTen(power);
        }
        if (power < 0 && power >= -18) {
            // A quotient of two exact numbers is the nearest double to the true one.
            return 1.0 / ExactDecimal.powerOfTen(-power);
        }
        return power > 308 ? Double.POSITIVE_INFINITY : power < -323 ? 0 : Double.parseDouble("1e" + power);
    }

    /**
     * The decimal logarithm, correctly rounded near whole numbers: a value a last bit below a power of ten must not become a whole
     * logarithm in one library and a fraction in another.
     */
    static double log10(double value) {
        double log = StrictMath.log10(value);
        double near = Math.rint(log);
        if (Math.abs(log - near) > 1e-9 || near > 308 || near < -307) {
            return log;
        }
        return log(value, LOG_10_E, LOG_10_E_LOW);
    }

    /** The greatest whole number not above {@link #log10}; for a value greater than 0. */
    static int floorLog10(double value) {
        return (int) Math.floor(log10(value));
    }

    /** The least whole number not below {@link #log10}; for a value greater than 0. */
    static int ceilLog10(double value) {
        return (int) Math.ceil(log10(value));
    }
}
