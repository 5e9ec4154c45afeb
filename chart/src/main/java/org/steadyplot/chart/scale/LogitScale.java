package org.steadyplot.chart.scale;

import org.steadyplot.chart.style.TickFormatStyle;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.Limits;
import org.steadyplot.chart.tick.Locator;
import org.steadyplot.chart.tick.LogitFormatter;
import org.steadyplot.chart.tick.LogitLocator;

/** The decimal logarithm of the odds {@code p / (1 - p)}, for shares between 0 and 1. */
public final class LogitScale implements Scale {
    private static final double SMALLEST = 1e-7;

    private final NonPositive nonpositive;
    private final String oneHalf;
    private final boolean useOverline;

    LogitScale() {
        this(NonPositive.MASK, LogitFormatter.ONE_HALF, false);
    }

    private LogitScale(NonPositive nonpositive, String oneHalf, boolean useOverline) {
        this.nonpositive = nonpositive;
        this.oneHalf = oneHalf;
        this.useOverline = useOverline;
    }

    /** What becomes of values outside of 0 to 1, the ends included; they are left out by default. */
    public LogitScale withNonpositive(NonPositive value) {
        return new LogitScale(value, oneHalf, useOverline);
    }

    /** How a half is written, as math text. */
    public LogitScale withOneHalf(String text) {
        return new LogitScale(nonpositive, text, useOverline);
    }

    /** Whether values near 1 are written as what they lack, overlined, instead of after {@code 1-}. */
    public LogitScale withUseOverline(boolean value) {
        return new LogitScale(nonpositive, oneHalf, value);
    }

    @Override
    public String name() {
        return "logit";
    }

    @Override
    public double forward(double value) {
        if (value > 0 && value < 1) {
            return StrictMath.log10(value / (1 - value));
        }
        if (nonpositive == NonPositive.MASK || Double.isNaN(value)) {
            return Double.NaN;
        }
        return value <= 0 ? LogScale.FAR : -LogScale.FAR;
    }

    @Override
    public double inverse(double place) {
        return 1 / (1 + StrictMath.pow(10, -place));
    }

    @Override
    public Limits limitRange(Limits limits, double minpos) {
        double least = Double.isFinite(minpos) ? minpos : SMALLEST;
        return new Limits(limits.min() <= 0 ? least : limits.min(), limits.max() >= 1 ? 1 - least : limits.max());
    }

    @Override
    public Locator majorLocator() {
        return new LogitLocator(false);
    }

    @Override
    public Locator minorLocator(boolean visible) {
        return new LogitLocator(true);
    }

    @Override
    public Formatter majorFormatter(TickFormatStyle style) {
        return new LogitFormatter(oneHalf, useOverline, false);
    }

    @Override
    public Formatter minorFormatter(TickFormatStyle style) {
        return new LogitFormatter(oneHalf, useOverline, true);
    }
}
