package org.steadyplot.chart.tick;

/** The common part of tick labels: the leading digits all ticks in the view share. */
final class TickOffset {
    private static final int LOWEST_POWER = -324;

    private TickOffset() {}

    /** The common part; 0 when ticks straddle zero or it saves fewer than {@code threshold} digits. */
    static double of(double[] ticks, AxisView view, int threshold) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double tick : ticks) {
            if (view.low() <= tick && tick <= view.high()) {
                min = Math.min(min, tick);
                max = Math.max(max, tick);
            }
        }
        if (!(min < max) || (min <= 0 && max >= 0)) {
            return 0;
        }
        double near = Math.min(Math.abs(min), Math.abs(max));
        double far = Math.max(Math.abs(min), Math.abs(max));
        // Digits are compared as whole multiples of a power of ten, from the first digit down.
        int power = Decades.ceilLog10(far);
        while (power > LOWEST_POWER && multiples(near, power) == multiples(far, power)) {
            power--;
        }
        double unit = Decades.power(power + 1);
        if ((far - near) / unit <= 1e-2) {
            // The ticks lie about a multiple of a large power: let the multiples differ by one.
            power = Decades.ceilLog10(far);
            while (power > LOWEST_POWER && multiples(far, power) - multiples(near, power) <= 1) {
                power--;
            }
            unit = Decades.power(power + 1);
        }
        double leading = FloorDivision.quotient(far, unit);
        return leading >= Decades.power(threshold - 1) ? Math.copySign(1, min) * leading * unit : 0;
    }

    private static double multiples(double value, int power) {
        return FloorDivision.quotient(value, Decades.power(power));
    }

    /** Appends the common part with its power of ten: {@code 1.234e5}. */
    static void append(StringBuilder out, double offset, boolean mathText) {
        int power = Decades.floorLog10(Math.abs(offset));
        double leading = Math.rint(offset / Decades.power(power) * 1e10) / 1e10;
        boolean showLeading = !mathText || power == 0 || leading != 1;
        if (showLeading) {
            CFormat.general(out, leading, 10);
        }
        if (power == 0) {
            return;
        }
        if (mathText) {
            out.append(showLeading ? " \\times " : "")
                    .append("10^{")
                    .append(power)
                    .append('}');
        } else {
            out.append('e').append(power);
        }
    }
}
