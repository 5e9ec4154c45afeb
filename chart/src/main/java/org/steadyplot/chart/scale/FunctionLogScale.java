package org.steadyplot.chart.scale;

import java.util.function.DoubleUnaryOperator;
import org.steadyplot.chart.style.TickFormatStyle;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.Limits;
import org.steadyplot.chart.tick.Locator;
import org.steadyplot.chart.tick.LogFormatter;
import org.steadyplot.chart.tick.LogLocator;

/**
 * The logarithm of any monotonic function.
 *
 * @param function from values to numbers above zero
 * @param inverted back from numbers to values
 * @param base of the logarithm
 */
public record FunctionLogScale(DoubleUnaryOperator function, DoubleUnaryOperator inverted, double base)
        implements Scale {
    /** @throws IllegalArgumentException unless the base is greater than 0 and not 1 */
    public FunctionLogScale {
        LogBase.check(base);
    }

    public FunctionLogScale withBase(double value) {
        return new FunctionLogScale(function, inverted, value);
    }

    @Override
    public String name() {
        return "functionlog";
    }

    @Override
    public double forward(double value) {
        double number = function.applyAsDouble(value);
        return number <= 0 ? LogScale.FAR : LogBase.log(base, number);
    }

    @Override
    public double inverse(double place) {
        return inverted.applyAsDouble(LogBase.power(base, place));
    }

    @Override
    public Limits limitRange(Limits limits, double minpos) {
        return LogScale.positive(limits, minpos);
    }

    @Override
    public Locator majorLocator() {
        return LogLocator.of(base);
    }

    @Override
    public Locator minorLocator(boolean visible) {
        return LogLocator.of(base).withAutoSubs();
    }

    @Override
    public Formatter majorFormatter(TickFormatStyle style) {
        return LogFormatter.sciNotation(base);
    }

    @Override
    public Formatter minorFormatter(TickFormatStyle style) {
        return LogFormatter.sciNotation(base);
    }
}
