package org.steadyplot.chart.style;

import java.util.List;

/**
 * How numbers at ticks are written, {@code axes.formatter} and {@code axes.unicode_minus}.
 *
 * @param minExponent at most this decimal exponent is written as a power: lower of {@code limits}
 * @param maxExponent at least this decimal exponent is written as a power: upper of {@code limits}
 * @param useOffset whether a common part may move to the end of the axis
 * @param offsetThreshold digits an offset must save
 * @param useMathtext whether powers are written as math text
 * @param unicodeMinus whether the sign is U+2212 rather than a hyphen
 */
public record TickFormatStyle(
        int minExponent,
        int maxExponent,
        boolean useOffset,
        int offsetThreshold,
        boolean useMathtext,
        boolean unicodeMinus) {
    /** The default style. */
    public static final TickFormatStyle DEFAULT = new TickFormatStyle(-5, 6, true, 4, false, true);

    /** How a style writes numbers at ticks. */
    public static TickFormatStyle of(Style style) {
        List<Double> limits = style.get(AxesRc.FORMATTER_LIMITS);
        return new TickFormatStyle(
                limits.get(0).intValue(),
                limits.get(1).intValue(),
                style.get(AxesRc.FORMATTER_USEOFFSET),
                style.get(AxesRc.FORMATTER_OFFSET_THRESHOLD),
                style.get(AxesRc.FORMATTER_USE_MATHTEXT),
                style.get(AxesRc.UNICODE_MINUS));
    }
}
