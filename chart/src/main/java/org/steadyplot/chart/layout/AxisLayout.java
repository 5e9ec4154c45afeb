package org.steadyplot.chart.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.text.TextBlock;

/**
 * Layout of the x or y axis of an axes.
 *
 * @param limits data values at the lower and upper end of the frame; the start is the larger one on an inverted axis
 * @param data smallest and largest data value of the artists, before margins
 * @param scale matplotlib's name of the scale: {@code linear}, {@code log}, ...
 * @param visible whether ticks, tick labels and the axis label are drawn
 * @param major major ticks inside the limits, by increasing value
 * @param minor minor ticks inside the limits, by increasing value
 * @param offsetText the text at the end of the axis, such as {@code 1e6}, or empty
 * @param tickLabels how the labels of major ticks are set; null without major ticks
 * @param label the axis label, null if it is empty
 * @param side where tick marks and tick labels stand
 * @param locator matplotlib's class name of the major locator, {@code AutoLocator} for example
 * @param formatter matplotlib's class name of the major formatter, {@code ScalarFormatter} for example
 */
public record AxisLayout(
        Interval limits,
        Interval data,
        String scale,
        boolean visible,
        List<TickLayout> major,
        List<TickLayout> minor,
        String offsetText,
        @Nullable TickLabels tickLabels,
        @Nullable TextLayout label,
        Side side,
        String locator,
        String formatter) {
    public AxisLayout {
        major = List.copyOf(major);
        minor = List.copyOf(minor);
    }

    /**
     * How tick labels are set.
     *
     * @param fontSize in points
     * @param rotation degrees, counter-clockwise
     */
    public record TickLabels(
            double fontSize, double rotation, TextBlock.Horizontal horizontal, TextBlock.Vertical vertical) {}

    /** Where tick marks and tick labels stand, as told by the first ticks of the axis. */
    public enum Side {
        BOTTOM,
        TOP,
        LEFT,
        RIGHT,
        /** Marks on both sides, labels at the lower or left one. */
        DEFAULT,
        /** Marks and labels on both sides. */
        BOTH,
        /** Any other combination, such as labels without marks. */
        UNKNOWN
    }
}
