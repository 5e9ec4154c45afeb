package org.steadyplot.chart.scale;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.style.TickFormatStyle;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.Limits;
import org.steadyplot.chart.tick.Locator;
import org.steadyplot.chart.tick.LogFormatter;
import org.steadyplot.chart.tick.LogLocator;

/** The logarithm: {@code ax.setXScale(Scale.log().withBase(2))}. */
public final class LogScale implements Scale {
    /** Where a value without logarithm lies when it is clipped: lower than the logarithm of any double. */
    static final double FAR = -1000;

    private static final double SMALLEST = 1e-300;

    private final double base;
    private final double @Nullable [] subs;
    private final NonPositive nonpositive;

    LogScale() {
        this(10, null, NonPositive.CLIP);
    }

    private LogScale(double base, double @Nullable [] subs, NonPositive nonpositive) {
        this.base = LogBase.check(base);
        this.subs = subs;
        this.nonpositive = nonpositive;
    }

    /**
     * Another base, 10 by default.
     *
     * @throws IllegalArgumentException unless it is greater than 0 and not 1
     */
    public LogScale withBase(double value) {
        return new LogScale(value, subs, nonpositive);
    }

    /** Minor ticks at these multiples of each power; by default at all whole ones, while there is room. Minor ticks then have no labels. */
    public LogScale withSubs(double... multiples) {
        return new LogScale(base, multiples.clone(), nonpositive);
    }

    /** What becomes of values that are not above zero. */
    public LogScale withNonpositive(NonPositive value) {
        return new LogScale(base, subs, value);
    }

    public double base() {
        return base;
    }

    @Override
    public String name() {
        return "log";
    }

    @Override
    public double forward(double value) {
        if (value <= 0) {
            return nonpositive == NonPositive.CLIP ? FAR : Double.NaN;
        }
        return LogBase.log(base, value);
    }

    @Override
    public double inverse(double place) {
        return LogBase.power(base, place);
    }

    @Override
    public boolean isPositive() {
        return true;
    }

    @Override
    public Limits limitRange(Limits limits, double minpos) {
        return positive(limits, minpos);
    }

    static Limits positive(Limits limits, double minpos) {
        double least = Double.isFinite(minpos) ? minpos : SMALLEST;
        return new Limits(limits.min() <= 0 ? least : limits.min(), limits.max() <= 0 ? least : limits.max());
    }

    @Override
    public Locator majorLocator() {
        return LogLocator.of(base);
    }

    @Override
    public Locator minorLocator(boolean visible) {
        return subs == null
                ? LogLocator.of(base).withAutoSubs()
                : LogLocator.of(base).withSubs(subs);
    }

    @Override
    public Formatter majorFormatter(TickFormatStyle style) {
        return LogFormatter.sciNotation(base);
    }

    @Override
    public Formatter minorFormatter(TickFormatStyle style) {
        return LogFormatter.sciNotation(base).withLabelOnlyBase(subs != null);
    }
}
