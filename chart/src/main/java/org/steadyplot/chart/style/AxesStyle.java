package org.steadyplot.chart.style;

import org.steadyplot.chart.color.Cycle;
import org.steadyplot.chart.color.Rgba;

/**
 * Axes, {@code axes}.
 *
 * @param facecolor background
 * @param edgecolor border lines
 * @param linewidth of the border lines, points
 * @param axisbelow what ticks and grid lines lie below
 * @param autolimitMode how limits follow from data
 * @param xmargin share of the span left free at each side
 * @param ymargin share of the span left free at each side
 * @param propCycle colours of successive lines and patches
 * @param grid whether grid lines are drawn
 * @param gridAxis grid lines of which axis
 * @param gridWhich grid lines at which ticks
 * @param spines border lines that are drawn
 * @param title title
 * @param label axis labels
 * @param formatter tick labels
 */
public record AxesStyle(
        Rgba facecolor,
        Rgba edgecolor,
        double linewidth,
        AxisBelow axisbelow,
        AutolimitMode autolimitMode,
        double xmargin,
        double ymargin,
        Cycle propCycle,
        boolean grid,
        GridAxis gridAxis,
        TickWhich gridWhich,
        SpineStyle spines,
        TitleStyle title,
        LabelStyle label,
        TickFormatStyle formatter) {
    /** The default style. */
    public static final AxesStyle DEFAULT = new AxesStyle(
            Rgba.WHITE,
            Rgba.BLACK,
            0.8,
            AxisBelow.LINE,
            AutolimitMode.DATA,
            0.05,
            0.05,
            Cycle.TAB10,
            false,
            GridAxis.BOTH,
            TickWhich.MAJOR,
            SpineStyle.DEFAULT,
            TitleStyle.DEFAULT,
            LabelStyle.DEFAULT,
            TickFormatStyle.DEFAULT);

    public AxesStyle withFacecolor(Rgba facecolor) {
        return new AxesStyle(
                facecolor,
                edgecolor,
                linewidth,
                axisbelow,
                autolimitMode,
                xmargin,
                ymargin,
                propCycle,
                grid,
                gridAxis,
                gridWhich,
                spines,
                title,
                label,
                formatter);
    }

    public AxesStyle withEdgecolor(Rgba edgecolor) {
        return new AxesStyle(
                facecolor,
                edgecolor,
                linewidth,
                axisbelow,
                autolimitMode,
                xmargin,
                ymargin,
                propCycle,
                grid,
                gridAxis,
                gridWhich,
                spines,
                title,
                label,
                formatter);
    }

    public AxesStyle withLinewidth(double linewidth) {
        return new AxesStyle(
                facecolor,
                edgecolor,
                linewidth,
                axisbelow,
                autolimitMode,
                xmargin,
                ymargin,
                propCycle,
                grid,
                gridAxis,
                gridWhich,
                spines,
                title,
                label,
                formatter);
    }

    public AxesStyle withAxisbelow(AxisBelow axisbelow) {
        return new AxesStyle(
                facecolor,
                edgecolor,
                linewidth,
                axisbelow,
                autolimitMode,
                xmargin,
                ymargin,
                propCycle,
                grid,
                gridAxis,
                gridWhich,
                spines,
                title,
                label,
                formatter);
    }

    public AxesStyle withAutolimitMode(AutolimitMode autolimitMode) {
        return new AxesStyle(
                facecolor,
                edgecolor,
                linewidth,
                axisbelow,
                autolimitMode,
                xmargin,
                ymargin,
                propCycle,
                grid,
                gridAxis,
                gridWhich,
                spines,
                title,
                label,
                formatter);
    }

    public AxesStyle withXmargin(double xmargin) {
        return new AxesStyle(
                facecolor,
                edgecolor,
                linewidth,
                axisbelow,
                autolimitMode,
                xmargin,
                ymargin,
                propCycle,
                grid,
                gridAxis,
                gridWhich,
                spines,
                title,
                label,
                formatter);
    }

    public AxesStyle withYmargin(double ymargin) {
        return new AxesStyle(
                facecolor,
                edgecolor,
                linewidth,
                axisbelow,
                autolimitMode,
                xmargin,
                ymargin,
                propCycle,
                grid,
                gridAxis,
                gridWhich,
                spines,
                title,
                label,
                formatter);
    }

    public AxesStyle withPropCycle(Cycle propCycle) {
        return new AxesStyle(
                facecolor,
                edgecolor,
                linewidth,
                axisbelow,
                autolimitMode,
                xmargin,
                ymargin,
                propCycle,
                grid,
                gridAxis,
                gridWhich,
                spines,
                title,
                label,
                formatter);
    }

    public AxesStyle withGrid(boolean grid) {
        return new AxesStyle(
                facecolor,
                edgecolor,
                linewidth,
                axisbelow,
                autolimitMode,
                xmargin,
                ymargin,
                propCycle,
                grid,
                gridAxis,
                gridWhich,
                spines,
                title,
                label,
                formatter);
    }

    public AxesStyle withGridAxis(GridAxis gridAxis) {
        return new AxesStyle(
                facecolor,
                edgecolor,
                linewidth,
                axisbelow,
                autolimitMode,
                xmargin,
                ymargin,
                propCycle,
                grid,
                gridAxis,
                gridWhich,
                spines,
                title,
                label,
                formatter);
    }

    public AxesStyle withGridWhich(TickWhich gridWhich) {
        return new AxesStyle(
                facecolor,
                edgecolor,
                linewidth,
                axisbelow,
                autolimitMode,
                xmargin,
                ymargin,
                propCycle,
                grid,
                gridAxis,
                gridWhich,
                spines,
                title,
                label,
                formatter);
    }

    public AxesStyle withSpines(SpineStyle spines) {
        return new AxesStyle(
                facecolor,
                edgecolor,
                linewidth,
                axisbelow,
                autolimitMode,
                xmargin,
                ymargin,
                propCycle,
                grid,
                gridAxis,
                gridWhich,
                spines,
                title,
                label,
                formatter);
    }

    public AxesStyle withTitle(TitleStyle title) {
        return new AxesStyle(
                facecolor,
                edgecolor,
                linewidth,
                axisbelow,
                autolimitMode,
                xmargin,
                ymargin,
                propCycle,
                grid,
                gridAxis,
                gridWhich,
                spines,
                title,
                label,
                formatter);
    }

    public AxesStyle withLabel(LabelStyle label) {
        return new AxesStyle(
                facecolor,
                edgecolor,
                linewidth,
                axisbelow,
                autolimitMode,
                xmargin,
                ymargin,
                propCycle,
                grid,
                gridAxis,
                gridWhich,
                spines,
                title,
                label,
                formatter);
    }

    public AxesStyle withFormatter(TickFormatStyle formatter) {
        return new AxesStyle(
                facecolor,
                edgecolor,
                linewidth,
                axisbelow,
                autolimitMode,
                xmargin,
                ymargin,
                propCycle,
                grid,
                gridAxis,
                gridWhich,
                spines,
                title,
                label,
                formatter);
    }
}
