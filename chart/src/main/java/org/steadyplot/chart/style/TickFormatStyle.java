package org.steadyplot.chart.style;

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

    public TickFormatStyle withMinExponent(int minExponent) {
        return new TickFormatStyle(minExponent, maxExponent, useOffset, offsetThreshold, useMathtext, unicodeMinus);
    }

    public TickFormatStyle withMaxExponent(int maxExponent) {
        return new TickFormatStyle(minExponent, maxExponent, useOffset, offsetThreshold, useMathtext, unicodeMinus);
    }

    public TickFormatStyle withUseOffset(boolean useOffset) {
        return new TickFormatStyle(minExponent, maxExponent, useOffset, offsetThreshold, useMathtext, unicodeMinus);
    }

    public TickFormatStyle withOffsetThreshold(int offsetThreshold) {
        return new TickFormatStyle(minExponent, maxExponent, useOffset, offsetThreshold, useMathtext, unicodeMinus);
    }

    public TickFormatStyle withUseMathtext(boolean useMathtext) {
        return new TickFormatStyle(minExponent, maxExponent, useOffset, offsetThreshold, useMathtext, unicodeMinus);
    }

    public TickFormatStyle withUnicodeMinus(boolean unicodeMinus) {
        return new TickFormatStyle(minExponent, maxExponent, useOffset, offsetThreshold, useMathtext, unicodeMinus);
    }
}
