package org.steadyplot.chart.artist;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.AxesRc;
import org.steadyplot.chart.style.FontSize;
import org.steadyplot.chart.style.GridAxis;
import org.steadyplot.chart.style.Linestyle;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.style.TickDirection;
import org.steadyplot.chart.style.TickMarkStyle;
import org.steadyplot.chart.style.TickStyle;
import org.steadyplot.chart.style.TickWhich;

/** How the major or the minor ticks of one axis look. The first side is the bottom of an x axis and the left of a y axis. */
final class TickLook {
    boolean first;
    boolean second;
    boolean labelFirst;
    boolean labelSecond;
    TickDirection direction;
    double size;
    double width;
    double pad;
    Rgba color;
    Rgba labelcolor;
    FontSize labelsize;
    double labelrotation;
    boolean grid;
    /** Null for the style's. */
    @Nullable
    Rgba gridColor;

    /** NaN for the style's. */
    double gridAlpha = Double.NaN;

    /** Points, NaN for the style's. */
    double gridLinewidth = Double.NaN;

    /** Null for the style's. */
    @Nullable
    Linestyle gridLinestyle;

    private TickLook(TickStyle ticks, TickMarkStyle mark, boolean grid) {
        first = ticks.first() && mark.first();
        second = ticks.second() && mark.second();
        labelFirst = ticks.labelFirst() && mark.first();
        labelSecond = ticks.labelSecond() && mark.second();
        direction = ticks.direction();
        size = mark.size();
        width = mark.width();
        pad = mark.pad();
        color = ticks.color();
        labelcolor = ticks.resolvedLabelcolor();
        labelsize = ticks.labelsize();
        this.grid = grid;
    }

    static TickLook of(boolean horizontal, TickStyle ticks, boolean minor, Style style) {
        boolean grid = style.get(AxesRc.GRID)
                && style.get(AxesRc.GRID_AXIS) != (horizontal ? GridAxis.Y : GridAxis.X)
                && style.get(AxesRc.GRID_WHICH) != (minor ? TickWhich.MAJOR : TickWhich.MINOR);
        return new TickLook(ticks, minor ? ticks.minor() : ticks.major(), grid);
    }

    boolean labelled() {
        return labelFirst || labelSecond;
    }

    /** Which part of a tick mark is outside of the axes. */
    double outerPart() {
        return direction == TickDirection.OUT ? 1 : direction == TickDirection.IN ? 0 : 0.5;
    }

    /** Points from the axes edge to a tick label: the outer part of the mark, and the pad. */
    double labelDistance() {
        return size * outerPart() + pad;
    }
}
