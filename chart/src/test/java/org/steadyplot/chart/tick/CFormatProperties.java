package org.steadyplot.chart.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CFormatProperties {
    @Property(tries = 5000)
    void fixed_is_the_exact_value_rounded(@ForAll long bits, @ForAll @IntRange(max = 25) int decimals) {
        double value = finite(bits);
        StringBuilder out = new StringBuilder();
        CFormat.fixed(out, value, decimals);
        String expected = new BigDecimal(Math.abs(value))
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
        assertThat(out.toString()).isEqualTo((bits < 0 ? "-" : "") + expected);
    }

    @Property(tries = 5000)
    void fixed_of_a_modest_number_is_the_exact_value_rounded(
            @ForAll @IntRange(min = -40, max = 62) int exponent,
            @ForAll long mantissa,
            @ForAll @IntRange(max = 20) int decimals) {
        double value = modest(exponent, mantissa);
        StringBuilder out = new StringBuilder();
        CFormat.fixed(out, value, decimals);
        assertThat(new BigDecimal(out.toString()))
                .isEqualByComparingTo(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN));
    }

    @Property(tries = 5000)
    void significant_digits_are_the_exact_value_rounded(
            @ForAll @IntRange(min = -70, max = 70) int exponent,
            @ForAll long mantissa,
            @ForAll @IntRange(max = 18) int decimals) {
        double value = modest(exponent, mantissa);
        StringBuilder out = new StringBuilder();
        CFormat.exponent(out, value, decimals);
        assertThat(new BigDecimal(out.toString()))
                .isEqualByComparingTo(
                        new BigDecimal(value).round(new MathContext(decimals + 1, RoundingMode.HALF_EVEN)));
        assertThat(out.indexOf("e")).isEqualTo(decimals == 0 ? 1 : decimals + 2);
    }

    @Property(tries = 5000)
    void the_shortest_digits_read_back(@ForAll long bits) {
        double value = finite(bits);
        assertThat(Double.parseDouble(CFormat.repr(value))).isEqualTo(value);
    }

    @Property(tries = 2000)
    void no_shorter_digits_read_back(@ForAll long bits) {
        double value = Math.abs(finite(bits));
        String repr = CFormat.repr(value);
        int digits = new BigDecimal(repr).stripTrailingZeros().precision();
        if (digits > 1) {
            BigDecimal exact = new BigDecimal(value);
            MathContext down = new MathContext(digits - 1, RoundingMode.DOWN);
            MathContext up = new MathContext(digits - 1, RoundingMode.UP);
            assertThat(exact.round(down).doubleValue()).isNotEqualTo(value);
            assertThat(exact.round(up).doubleValue()).isNotEqualTo(value);
        }
    }

    private static double finite(long bits) {
        double value = Double.longBitsToDouble(bits);
        return Double.isFinite(value) ? value : Double.longBitsToDouble(bits & ~(1L << 62));
    }

    private static double modest(int exponent, long mantissa) {
        return Double.longBitsToDouble((long) (exponent + 1023) << 52 | mantissa >>> 12);
    }
}
