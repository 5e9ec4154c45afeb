package org.steadyplot.chart.tick;

import org.steadyplot.chart.style.TickFormatStyle;

/**
 * Plain numbers with as many decimals as tell all ticks apart. Large or small ones share a power of ten, and close ones far from zero a
 * common part, which stand at the end of the axis.
 *
 * @param style thresholds and signs
 * @param offset {@link #AUTO_OFFSET} to find the common part, or the part to use
 * @param scientific whether powers of ten are used
 */
public record ScalarFormatter(TickFormatStyle style, double offset, boolean scientific) implements Formatter {
    /** The common part follows from the ticks, if the style allows one. */
    public static final double AUTO_OFFSET = Double.NaN;

    public ScalarFormatter(TickFormatStyle style) {
        this(style, AUTO_OFFSET, true);
    }

    @Override
    public TickLabels format(double[] ticks, AxisView view) {
        String[] labels = new String[ticks.length];
        if (ticks.length == 0) {
            return new TickLabels(labels, "");
        }
        double shift = !Double.isNaN(offset)
                ? offset
                : style.useOffset() ? TickOffset.of(ticks, view, style.offsetThreshold()) : 0;
        int power = power(ticks, view, shift);
        double unit = Decades.power(power);
        int decimals = decimals(ticks, view, shift, unit);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < labels.length; i++) {
            double scaled = (ticks[i] - shift) / unit;
            out.setLength(0);
            out.append(style.useMathtext() ? "$\\mathdefault{" : "");
            CFormat.fixed(out, Math.abs(scaled) < 1e-8 ? 0 : scaled, decimals);
            out.append(style.useMathtext() ? "}$" : "");
            labels[i] = Formatter.fixMinus(out.toString(), style.unicodeMinus());
        }
        return new TickLabels(labels, offsetText(shift, power));
    }

    private int power(double[] ticks, AxisView view, double shift) {
        if (!scientific) {
            return 0;
        }
        if (style.minExponent() == style.maxExponent() && style.minExponent() != 0) {
            return style.minExponent();
        }
        double largest = -1;
        for (double tick : ticks) {
            if (view.low() <= tick && tick <= view.high()) {
                largest = Math.max(largest, Math.abs(tick));
            }
        }
        if (largest < 0) {
            return 0;
        }
        double size = shift != 0 ? view.high() - view.low() : largest;
        int power = size > 0 ? Decades.floorLog10(Math.min(size, Double.MAX_VALUE)) : 0;
        return power <= style.minExponent() || power >= style.maxExponent() ? power : 0;
    }

    /** The fewest decimals that move no tick by a thousandth of the decade of their range. */
    private static int decimals(double[] ticks, AxisView view, double shift, double unit) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double tick : ticks) {
            min = Math.min(min, (tick - shift) / unit);
            max = Math.max(max, (tick - shift) / unit);
        }
        if (ticks.length < 2) {
            double low = (view.low() - shift) / unit;
            double high = (view.high() - shift) / unit;
            min = Math.min(min, low);
            max = Math.max(max, high);
        }
        double range = max - min;
        if (range == 0) {
            range = Math.max(Math.abs(min), Math.abs(max));
        }
        if (!(range > 0) || Double.isInfinite(range)) {
            range = range > 0 ? Double.MAX_VALUE : 1;
        }
        int decade = Decades.floorLog10(range);
        double tolerance = 1e-3 * Decades.power(decade);
        int decimals = Math.max(0, 3 - decade);
        while (decimals >= 0 && rounding(ticks, shift, unit, Decades.power(decimals)) < tolerance) {
            decimals--;
        }
        return decimals + 1;
    }

    private static double rounding(double[] ticks, double shift, double unit, double power) {
        double largest = 0;
        for (double tick : ticks) {
            double scaled = (tick - shift) / unit;
            largest = Math.max(largest, Math.abs(scaled - Math.rint(scaled * power) / power));
        }
        return largest;
    }

    private String offsetText(double shift, int power) {
        if (shift == 0 && power == 0) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        boolean math = style.useMathtext();
        if (math) {
            out.append('$');
        }
        if (power != 0) {
            out.append(math ? "\\times\\mathdefault{10^{" : "1e").append(power).append(math ? "}}" : "");
        }
        if (math) {
            out.append("\\mathdefault{");
        }
        if (shift != 0) {
            out.append(shift > 0 ? "+" : "");
            TickOffset.append(out, shift, math);
        }
        return Formatter.fixMinus(out.append(math ? "}$" : "").toString(), style.unicodeMinus());
    }
}
