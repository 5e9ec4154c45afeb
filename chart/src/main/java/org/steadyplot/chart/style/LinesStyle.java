package org.steadyplot.chart.style;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.raster.Stroke.Cap;
import org.steadyplot.raster.Stroke.Join;

/**
 * Lines and their markers, {@code lines}.
 *
 * @param color null for the first colour of the cycle (C0)
 * @param linestyle solid, dashed or none
 * @param linewidth points
 * @param antialiased whether edges are smoothed
 * @param solidCapstyle ends of solid lines
 * @param solidJoinstyle corners of solid lines
 * @param dash dashed lines
 * @param marker matplotlib code of the marker, None for none
 * @param markersize points
 * @param markeredgewidth points
 * @param markeredgecolor null for the colour of the line (auto)
 * @param markerfacecolor null for the colour of the line (auto)
 */
public record LinesStyle(
        @Nullable Rgba color,
        Linestyle linestyle,
        double linewidth,
        boolean antialiased,
        Cap solidCapstyle,
        Join solidJoinstyle,
        DashStyle dash,
        String marker,
        double markersize,
        double markeredgewidth,
        @Nullable Rgba markeredgecolor,
        @Nullable Rgba markerfacecolor) {
    /** The default style. */
    public static final LinesStyle DEFAULT = new LinesStyle(
            null, Linestyle.SOLID, 1.5, true, Cap.PROJECTING, Join.ROUND, DashStyle.DEFAULT, "None", 6, 1, null, null);

    public LinesStyle withColor(@Nullable Rgba color) {
        return new LinesStyle(
                color,
                linestyle,
                linewidth,
                antialiased,
                solidCapstyle,
                solidJoinstyle,
                dash,
                marker,
                markersize,
                markeredgewidth,
                markeredgecolor,
                markerfacecolor);
    }

    public LinesStyle withLinestyle(Linestyle linestyle) {
        return new LinesStyle(
                color,
                linestyle,
                linewidth,
                antialiased,
                solidCapstyle,
                solidJoinstyle,
                dash,
                marker,
                markersize,
                markeredgewidth,
                markeredgecolor,
                markerfacecolor);
    }

    public LinesStyle withLinewidth(double linewidth) {
        return new LinesStyle(
                color,
                linestyle,
                linewidth,
                antialiased,
                solidCapstyle,
                solidJoinstyle,
                dash,
                marker,
                markersize,
                markeredgewidth,
                markeredgecolor,
                markerfacecolor);
    }

    public LinesStyle withAntialiased(boolean antialiased) {
        return new LinesStyle(
                color,
                linestyle,
                linewidth,
                antialiased,
                solidCapstyle,
                solidJoinstyle,
                dash,
                marker,
                markersize,
                markeredgewidth,
                markeredgecolor,
                markerfacecolor);
    }

    public LinesStyle withSolidCapstyle(Cap solidCapstyle) {
        return new LinesStyle(
                color,
                linestyle,
                linewidth,
                antialiased,
                solidCapstyle,
                solidJoinstyle,
                dash,
                marker,
                markersize,
                markeredgewidth,
                markeredgecolor,
                markerfacecolor);
    }

    public LinesStyle withSolidJoinstyle(Join solidJoinstyle) {
        return new LinesStyle(
                color,
                linestyle,
                linewidth,
                antialiased,
                solidCapstyle,
                solidJoinstyle,
                dash,
                marker,
                markersize,
                markeredgewidth,
                markeredgecolor,
                markerfacecolor);
    }

    public LinesStyle withDash(DashStyle dash) {
        return new LinesStyle(
                color,
                linestyle,
                linewidth,
                antialiased,
                solidCapstyle,
                solidJoinstyle,
                dash,
                marker,
                markersize,
                markeredgewidth,
                markeredgecolor,
                markerfacecolor);
    }

    public LinesStyle withMarker(String marker) {
        return new LinesStyle(
                color,
                linestyle,
                linewidth,
                antialiased,
                solidCapstyle,
                solidJoinstyle,
                dash,
                marker,
                markersize,
                markeredgewidth,
                markeredgecolor,
                markerfacecolor);
    }

    public LinesStyle withMarkersize(double markersize) {
        return new LinesStyle(
                color,
                linestyle,
                linewidth,
                antialiased,
                solidCapstyle,
                solidJoinstyle,
                dash,
                marker,
                markersize,
                markeredgewidth,
                markeredgecolor,
                markerfacecolor);
    }

    public LinesStyle withMarkeredgewidth(double markeredgewidth) {
        return new LinesStyle(
                color,
                linestyle,
                linewidth,
                antialiased,
                solidCapstyle,
                solidJoinstyle,
                dash,
                marker,
                markersize,
                markeredgewidth,
                markeredgecolor,
                markerfacecolor);
    }

    public LinesStyle withMarkeredgecolor(@Nullable Rgba markeredgecolor) {
        return new LinesStyle(
                color,
                linestyle,
                linewidth,
                antialiased,
                solidCapstyle,
                solidJoinstyle,
                dash,
                marker,
                markersize,
                markeredgewidth,
                markeredgecolor,
                markerfacecolor);
    }

    public LinesStyle withMarkerfacecolor(@Nullable Rgba markerfacecolor) {
        return new LinesStyle(
                color,
                linestyle,
                linewidth,
                antialiased,
                solidCapstyle,
                solidJoinstyle,
                dash,
                marker,
                markersize,
                markeredgewidth,
                markeredgecolor,
                markerfacecolor);
    }
}
