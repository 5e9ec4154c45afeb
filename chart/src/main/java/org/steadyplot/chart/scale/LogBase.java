package org.steadyplot.chart.scale;

import org.steadyplot.chart.tick.CFormat;

/** Logarithms to any base. */
final class LogBase {
    private LogBase() {}

    static double check(double base) {
        if (!(base > 0) || base == 1 || Double.isInfinite(base)) {
            throw new IllegalArgumentException(
                    "the base of a logarithm must be greater than 0 and not 1, not " + CFormat.repr(base));
        }
        return base;
    }

    static double log(double base, double value) {
        if (base == 10) {
            return StrictMath.log10(value);
        }
        return base == Math.E ? StrictMath.log(value) : StrictMath.log(value) / StrictMath.log(base);
    }

    static double power(double base, double exponent) {
        return StrictMath.pow(base, exponent);
    }
}
