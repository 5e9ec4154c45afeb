package org.steadyplot.chart.scale;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.style.TickFormatStyle;
import org.steadyplot.chart.tick.CFormat;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.Locator;
import org.steadyplot.chart.tick.LogFormatter;
import org.steadyplot.chart.tick.SymmetricalLogLocator;

/** The logarithm of the magnitude on both sides of a linear part around zero. */
public final class SymmetricalLogScale implements Scale {
    private final double base;
    private final double linthresh;
    private final double linscale;
    private final double @Nullable [] subs;
    private final double slope;
    private final double logBase;

    SymmetricalLogScale() {
        this(10, 2, 1, null);
    }

    private SymmetricalLogScale(double base, double linthresh, double linscale, double @Nullable [] subs) {
        if (!(base > 1) || Double.isInfinite(base)) {
            throw new IllegalArgumentException("the base of a symlog scale must be above 1, not " + CFormat.repr(base));
        }
        this.base = base;
        this.linthresh = positive("linthresh", linthresh);
        this.linscale = positive("linscale", linscale);
        this.subs = subs;
        slope = linscale / (1 - 1 / base);
        logBase = StrictMath.log(base);
    }

    private static double positive(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be finite and above 0, not " + CFormat.repr(value));
        }
        return value;
    }

    /** Another base, 10 by default, above 1. */
    public SymmetricalLogScale withBase(double value) {
        return new SymmetricalLogScale(value, linthresh, linscale, subs);
    }

    /** The linear part reaches from minus this value to this value; 2 by default. */
    public SymmetricalLogScale withLinthresh(double value) {
        return new SymmetricalLogScale(base, value, linscale, subs);
    }

    /** How many decades each half of the linear part is as long as; 1 by default. */
    public SymmetricalLogScale withLinscale(double decades) {
        return new SymmetricalLogScale(base, linthresh, decades, subs);
    }

    /** Minor ticks at these multiples of each power; none by default. */
    public SymmetricalLogScale withSubs(double... multiples) {
        return new SymmetricalLogScale(base, linthresh, linscale, multiples.clone());
    }

    public double base() {
        return base;
    }

    public double linthresh() {
        return linthresh;
    }

    public double linscale() {
        return linscale;
    }

    @Override
    public String name() {
        return "symlog";
    }

    @Override
    public double forward(double value) {
        double size = Math.abs(value);
        if (size <= linthresh) {
            return value * slope;
        }
        return Math.signum(value) * linthresh * (slope + StrictMath.log(size / linthresh) / logBase);
    }

    @Override
    public double inverse(double place) {
        double size = Math.abs(place);
        if (size <= linthresh * slope) {
            return place / slope;
        }
        return Math.signum(place) * linthresh * StrictMath.pow(base, size / linthresh - slope);
    }

    @Override
    public Locator majorLocator() {
        return SymmetricalLogLocator.of(base, linthresh);
    }

    @Override
    public Locator minorLocator(boolean visible) {
        SymmetricalLogLocator locator = SymmetricalLogLocator.of(base, linthresh);
        return subs == null ? locator : locator.withSubs(subs);
    }

    @Override
    public Formatter majorFormatter(TickFormatStyle style) {
        return LogFormatter.sciNotation(base).withLinthresh(linthresh);
    }
}
