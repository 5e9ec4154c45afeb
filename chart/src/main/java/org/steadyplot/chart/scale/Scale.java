package org.steadyplot.chart.scale;

import java.util.function.DoubleUnaryOperator;
import org.steadyplot.chart.style.TickFormatStyle;
import org.steadyplot.chart.tick.AutoMinorLocator;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.Limits;
import org.steadyplot.chart.tick.Locator;
import org.steadyplot.chart.tick.MaxNLocator;
import org.steadyplot.chart.tick.NullFormatter;
import org.steadyplot.chart.tick.NullLocator;
import org.steadyplot.chart.tick.ScalarFormatter;

/** The monotonic map from data values to places along an axis, and the ticks that suit it. An immutable value. */
public interface Scale {
    /** The identity. */
    static Scale linear() {
        return LinearScale.INSTANCE;
    }

    /** Logarithmic, base 10. */
    static LogScale log() {
        return new LogScale();
    }

    /** Logarithmic on both sides of a linear part from -2 to 2. */
    static SymmetricalLogScale symlog() {
        return new SymmetricalLogScale();
    }

    /** Log of the odds, for shares between 0 and 1. */
    static LogitScale logit() {
        return new LogitScale();
    }

    /** The inverse hyperbolic sine: linear near zero, logarithmic far off. */
    static AsinhScale asinh() {
        return new AsinhScale();
    }

    /** Any monotonic function, given with its inverse. */
    static FunctionScale function(DoubleUnaryOperator forward, DoubleUnaryOperator inverse) {
        return new FunctionScale(forward, inverse);
    }

    /** The logarithm, base 10, of any monotonic function. */
    static FunctionLogScale functionLog(DoubleUnaryOperator forward, DoubleUnaryOperator inverse) {
        return new FunctionLogScale(forward, inverse, 10);
    }

    /**
     * The scale of this name with its defaults: {@code linear}, {@code log}, {@code symlog}, {@code logit} or {@code asinh}.
     *
     * @throws IllegalArgumentException for another name
     */
    static Scale parse(String name) {
        return switch (name) {
            case "linear" -> linear();
            case "log" -> log();
            case "symlog" -> symlog();
            case "logit" -> logit();
            case "asinh" -> asinh();
            default ->
                throw new IllegalArgumentException(
                        "there is no scale '" + name + "'; there are linear, log, symlog, logit and asinh");
        };
    }

    /** matplotlib's name of the scale. */
    String name();

    /** The place of a value; NaN, or a place far outside of any axes, where the scale has none. */
    double forward(double value);

    /** The value at a place. */
    double inverse(double place);

    /** Whether this is the identity, which drawing leaves out. */
    default boolean isLinear() {
        return false;
    }

    /** Whether values up to zero have no place, so that margins may not stop at them. */
    default boolean isPositive() {
        return false;
    }

    /**
     * Limits of an axis narrowed to the values the scale has places for.
     *
     * @param minpos the smallest data value above zero, infinite if there is none
     */
    default Limits limitRange(Limits limits, double minpos) {
        return limits;
    }

    /** Where major ticks stand unless said otherwise. */
    default Locator majorLocator() {
        return MaxNLocator.auto();
    }

    /**
     * Where minor ticks stand unless said otherwise.
     *
     * @param visible whether the style asks for minor ticks
     */
    default Locator minorLocator(boolean visible) {
        return visible ? new AutoMinorLocator() : new NullLocator();
    }

    /** What major ticks say unless said otherwise. */
    default Formatter majorFormatter(TickFormatStyle style) {
        return new ScalarFormatter(style);
    }

    /** What minor ticks say unless said otherwise. */
    default Formatter minorFormatter(TickFormatStyle style) {
        return new NullFormatter();
    }
}
