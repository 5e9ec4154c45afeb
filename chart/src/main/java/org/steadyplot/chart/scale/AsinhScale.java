package org.steadyplot.chart.scale;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.style.TickFormatStyle;
import org.steadyplot.chart.tick.AsinhLocator;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.Locator;
import org.steadyplot.chart.tick.LogFormatter;
import org.steadyplot.chart.tick.NumberFormat;
import org.steadyplot.chart.tick.NumberFormatter;

/** The inverse hyperbolic sine: linear about zero, logarithmic on both sides, without a corner between. */
public final class AsinhScale implements Scale {
    private static final double[] NO_SUBS = {};

    private final double linearWidth;
    private final int base;
    private final double @Nullable [] subs;

    AsinhScale() {
        this(1, 10, null);
    }

    private AsinhScale(double linearWidth, int base, double @Nullable [] subs) {
        this.linearWidth = AsinhLocator.checkLinearWidth(linearWidth);
        this.base = base;
        this.subs = subs;
    }

    /** About how far from zero the scale is linear; 1 by default. */
    public AsinhScale withLinearWidth(double value) {
        return new AsinhScale(value, base, subs);
    }

    /** Ticks are at powers of this base, 10 by default; 1 or less for round numbers. */
    public AsinhScale withBase(int value) {
        return new AsinhScale(linearWidth, value, subs);
    }

    /** Minor ticks at these multiples of each power; by default 2 and 5 for base 10, others for some other bases. */
    public AsinhScale withSubs(double... multiples) {
        return new AsinhScale(linearWidth, base, multiples.clone());
    }

    public double linearWidth() {
        return linearWidth;
    }

    @Override
    public String name() {
        return "asinh";
    }

    @Override
    public double forward(double value) {
        return linearWidth * AsinhLocator.asinh(value / linearWidth);
    }

    @Override
    public double inverse(double place) {
        return linearWidth * StrictMath.sinh(place / linearWidth);
    }

    @Override
    public Locator majorLocator() {
        return AsinhLocator.of(linearWidth).withBase(base);
    }

    @Override
    public Locator minorLocator(boolean visible) {
        return AsinhLocator.of(linearWidth).withBase(base).withSubs(subs == null ? usualSubs(base) : subs);
    }

    @Override
    public Formatter majorFormatter(TickFormatStyle style) {
        return base > 1 ? LogFormatter.sciNotation(base) : new NumberFormatter(NumberFormat.template("{x:.3g}"));
    }

    private static double[] usualSubs(int base) {
        return switch (base) {
            case 3, 4, 5 -> new double[] {2};
            case 8 -> new double[] {2, 4};
            case 10 -> new double[] {2, 5};
            case 16 -> new double[] {2, 4, 8};
            case 64 -> new double[] {4, 16};
            case 1024 -> new double[] {256, 512};
            default -> NO_SUBS;
        };
    }
}
