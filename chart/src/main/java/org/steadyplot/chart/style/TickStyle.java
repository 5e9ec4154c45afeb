package org.steadyplot.chart.style;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;

/**
 * Ticks of one axis, {@code xtick} or {@code ytick}. The first side is the bottom of an x axis and the left of a y axis.
 *
 * @param first ticks at the bottom or left
 * @param second ticks at the top or right
 * @param labelFirst labels at the bottom or left
 * @param labelSecond labels at the top or right
 * @param direction which way the marks point
 * @param color of the marks
 * @param labelcolor null for the colour of the marks (inherit)
 * @param labelsize letter size
 * @param alignment of the labels along the axis
 * @param minorVisible whether there are minor ticks
 * @param major major marks
 * @param minor minor marks
 */
public record TickStyle(
        boolean first,
        boolean second,
        boolean labelFirst,
        boolean labelSecond,
        TickDirection direction,
        Rgba color,
        @Nullable Rgba labelcolor,
        FontSize labelsize,
        TickAlignment alignment,
        boolean minorVisible,
        TickMarkStyle major,
        TickMarkStyle minor) {
    /** The ticks of an axis in a style. */
    public static TickStyle of(Style style, TickRc axis) {
        RcColor label = style.get(axis.labelcolor());
        return new TickStyle(
                style.get(axis.first()),
                style.get(axis.second()),
                style.get(axis.labelFirst()),
                style.get(axis.labelSecond()),
                style.get(axis.direction()),
                style.get(axis.color()).in(style),
                label.isInherited() ? null : label.in(style),
                style.get(axis.labelsize()),
                style.get(axis.alignment()),
                style.get(axis.minorVisible()),
                TickMarkStyle.of(style, axis.major()),
                TickMarkStyle.of(style, axis.minor()));
    }

    /** The colour of the labels. */
    public Rgba resolvedLabelcolor() {
        return labelcolor == null ? color : labelcolor;
    }

    public TickStyle withFirst(boolean first) {
        return new TickStyle(
                first,
                second,
                labelFirst,
                labelSecond,
                direction,
                color,
                labelcolor,
                labelsize,
                alignment,
                minorVisible,
                major,
                minor);
    }

    public TickStyle withSecond(boolean second) {
        return new TickStyle(
                first,
                second,
                labelFirst,
                labelSecond,
                direction,
                color,
                labelcolor,
                labelsize,
                alignment,
                minorVisible,
                major,
                minor);
    }

    public TickStyle withLabelFirst(boolean labelFirst) {
        return new TickStyle(
                first,
                second,
                labelFirst,
                labelSecond,
                direction,
                color,
                labelcolor,
                labelsize,
                alignment,
                minorVisible,
                major,
                minor);
    }

    public TickStyle withLabelSecond(boolean labelSecond) {
        return new TickStyle(
                first,
                second,
                labelFirst,
                labelSecond,
                direction,
                color,
                labelcolor,
                labelsize,
                alignment,
                minorVisible,
                major,
                minor);
    }

    public TickStyle withDirection(TickDirection direction) {
        return new TickStyle(
                first,
                second,
                labelFirst,
                labelSecond,
                direction,
                color,
                labelcolor,
                labelsize,
                alignment,
                minorVisible,
                major,
                minor);
    }

    public TickStyle withColor(Rgba color) {
        return new TickStyle(
                first,
                second,
                labelFirst,
                labelSecond,
                direction,
                color,
                labelcolor,
                labelsize,
                alignment,
                minorVisible,
                major,
                minor);
    }

    public TickStyle withLabelcolor(@Nullable Rgba labelcolor) {
        return new TickStyle(
                first,
                second,
                labelFirst,
                labelSecond,
                direction,
                color,
                labelcolor,
                labelsize,
                alignment,
                minorVisible,
                major,
                minor);
    }

    public TickStyle withLabelsize(FontSize labelsize) {
        return new TickStyle(
                first,
                second,
                labelFirst,
                labelSecond,
                direction,
                color,
                labelcolor,
                labelsize,
                alignment,
                minorVisible,
                major,
                minor);
    }

    public TickStyle withAlignment(TickAlignment alignment) {
        return new TickStyle(
                first,
                second,
                labelFirst,
                labelSecond,
                direction,
                color,
                labelcolor,
                labelsize,
                alignment,
                minorVisible,
                major,
                minor);
    }

    public TickStyle withMinorVisible(boolean minorVisible) {
        return new TickStyle(
                first,
                second,
                labelFirst,
                labelSecond,
                direction,
                color,
                labelcolor,
                labelsize,
                alignment,
                minorVisible,
                major,
                minor);
    }

    public TickStyle withMajor(TickMarkStyle major) {
        return new TickStyle(
                first,
                second,
                labelFirst,
                labelSecond,
                direction,
                color,
                labelcolor,
                labelsize,
                alignment,
                minorVisible,
                major,
                minor);
    }

    public TickStyle withMinor(TickMarkStyle minor) {
        return new TickStyle(
                first,
                second,
                labelFirst,
                labelSecond,
                direction,
                color,
                labelcolor,
                labelsize,
                alignment,
                minorVisible,
                major,
                minor);
    }
}
