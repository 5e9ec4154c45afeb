package org.steadyplot.chart.scale;

import java.util.function.DoubleUnaryOperator;

/**
 * Any monotonic function.
 *
 * @param function from values to places; NaN where there is none
 * @param inverted back from places to values
 */
public record FunctionScale(DoubleUnaryOperator function, DoubleUnaryOperator inverted) implements Scale {
    @Override
    public String name() {
        return "function";
    }

    @Override
    public double forward(double value) {
        return function.applyAsDouble(value);
    }

    @Override
    public double inverse(double place) {
        return inverted.applyAsDouble(place);
    }
}
