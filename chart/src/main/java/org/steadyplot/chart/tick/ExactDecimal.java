package org.steadyplot.chart.tick;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Powers of ten times a double, rounded to a whole number half to even from the exact product.
 *
 * <p>A double is m 2^e with m below 2^53. For 0 to 18 decimals m 10^q fits 128 bits, so that the product, its shifted quotient and the
 * remainder that decides the rounding are all exact in two longs. For negative powers the whole part is divided and the fraction kept as a
 * sticky bit. What does not fit goes through {@link BigDecimal}.
 */
final class ExactDecimal {
    /** Returned where the result does not fit a long, or the power is beyond 10^18 either way. */
    static final long TOO_LARGE = -1;

    private static final double TWO_63 = 0x1p63;

    private ExactDecimal() {}

    /** {@code value * 10^q} for a finite value of at least 0, or {@link #TOO_LARGE}. */
    static long scaled(double value, int q) {
        if (q > 18 || q < -18) {
            return TOO_LARGE;
        }
        return q >= 0 ? times(value, powerOfTen(q)) : over(value, powerOfTen(-q));
    }

    private static long times(double value, long power) {
        long bits = Double.doubleToRawLongBits(value);
        int exponent = (int) (bits >>> 52);
        long mantissa = bits & 0xfffffffffffffL;
        if (exponent == 0) {
            exponent = 1;
        } else {
            mantissa |= 1L << 52;
        }
        int shift = 1075 - exponent;
        long high = Math.multiplyHigh(mantissa, power);
        long low = mantissa * power;
        if (shift <= 0) {
            boolean fits = high == 0 && low >= 0 && -shift < 63 && low <= Long.MAX_VALUE >> -shift;
            return fits ? low << -shift : TOO_LARGE;
        }
        long quotient;
        long half;
        boolean sticky;
        if (shift < 64) {
            if (high >>> (shift - 1) != 0) {
                return TOO_LARGE;
            }
            quotient = high << (64 - shift) | low >>> shift;
            half = low >>> (shift - 1) & 1;
            sticky = (low & ((1L << (shift - 1)) - 1)) != 0;
        } else if (shift == 64) {
            quotient = high;
            half = low >>> 63;
            sticky = low << 1 != 0;
        } else if (shift < 128) {
            quotient = high >>> (shift - 64);
            half = high >>> (shift - 65) & 1;
            sticky = low != 0 || (high & ((1L << (shift - 65)) - 1)) != 0;
        } else {
            // m 10^q is below 2^116: less than half.
            return 0;
        }
        return half != 0 && (sticky || (quotient & 1) != 0) ? quotient + 1 : quotient;
    }

    private static long over(double value, long power) {
        if (value >= TWO_63) {
            return TOO_LARGE;
        }
        long whole = (long) value;
        boolean sticky = whole != value;
        long quotient = whole / power;
        long remainder = whole % power;
        long rest = power - remainder;
        boolean up = remainder > rest || (remainder == rest && (sticky || (quotient & 1) != 0));
        return up ? quotient + 1 : quotient;
    }

    /** {@link #scaled} for every value and power, as decimal digits. */
    static String scaledDigits(double value, int q) {
        return new BigDecimal(value)
                .scaleByPowerOfTen(q)
                .setScale(0, RoundingMode.HALF_EVEN)
                .unscaledValue()
                .toString();
    }

    /** {@code 10^n} for n from 0 to 18. */
    static long powerOfTen(int n) {
        long power = 1;
        long base = 10;
        for (int left = n; left > 0; left >>= 1) {
            if ((left & 1) != 0) {
                power *= base;
            }
            base *= base;
        }
        return power;
    }
}
