package org.steadyplot.chart.plot;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.artist.Line2D;
import org.steadyplot.chart.artist.Marker;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.Linestyle;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.transform.Transform;

/** A line through points, markers at them, or both: {@code ax.plot(x, y, new Plot().color("C1").linestyle("--"))}. Immutable. */
public final class Plot {
    private @Nullable Rgba color;
    private double alpha = Double.NaN;
    private double linewidth = Double.NaN;
    private @Nullable Linestyle linestyle;
    private @Nullable Marker marker;
    private double markersize = Double.NaN;
    private double markeredgewidth = Double.NaN;
    private @Nullable Rgba markerfacecolor;
    private @Nullable Rgba markeredgecolor;
    private Line2D.DrawStyle drawstyle = Line2D.DrawStyle.DEFAULT;
    private Transform transform = Transform.DATA;
    private String label = "";
    private double zorder = Double.NaN;

    public Plot() {}

    private Plot(Plot other) {
        color = other.color;
        alpha = other.alpha;
        linewidth = other.linewidth;
        linestyle = other.linestyle;
        marker = other.marker;
        markersize = other.markersize;
        markeredgewidth = other.markeredgewidth;
        markerfacecolor = other.markerfacecolor;
        markeredgecolor = other.markeredgecolor;
        drawstyle = other.drawstyle;
        transform = other.transform;
        label = other.label;
        zorder = other.zorder;
    }

    /** Colour of line and markers; the next of the cycle by default. */
    public Plot color(String name) {
        return color(Colors.parse(name));
    }

    public Plot color(Rgba rgba) {
        Plot copy = new Plot(this);
        copy.color = rgba;
        return copy;
    }

    /** Opacity of line and markers in 0..1. */
    public Plot alpha(double value) {
        Plot copy = new Plot(this);
        copy.alpha = value;
        return copy;
    }

    /** Line width in points, 1.5 by default. */
    public Plot linewidth(double points) {
        Plot copy = new Plot(this);
        copy.linewidth = points;
        return copy;
    }

    /** matplotlib's names: {@code - -- -. : None}. */
    public Plot linestyle(String name) {
        Plot copy = new Plot(this);
        copy.linestyle = Linestyle.parse(name);
        return copy;
    }

    /** matplotlib's names: {@code o s ^ + x ...}. */
    public Plot marker(String name) {
        Plot copy = new Plot(this);
        copy.marker = Marker.parse(name);
        return copy;
    }

    /** Marker size in points, 6 by default. */
    public Plot markersize(double points) {
        Plot copy = new Plot(this);
        copy.markersize = points;
        return copy;
    }

    /** Width of the markers' outline in points, 1 by default. */
    public Plot markeredgewidth(double points) {
        Plot copy = new Plot(this);
        copy.markeredgewidth = points;
        return copy;
    }

    /** Fill of the markers; the line's colour by default. */
    public Plot markerfacecolor(String name) {
        Plot copy = new Plot(this);
        copy.markerfacecolor = Colors.parse(name);
        return copy;
    }

    /** Outline of the markers; the line's colour by default. */
    public Plot markeredgecolor(String name) {
        Plot copy = new Plot(this);
        copy.markeredgecolor = Colors.parse(name);
        return copy;
    }

    /** Straight lines between points, or steps. */
    public Plot drawstyle(Line2D.DrawStyle value) {
        Plot copy = new Plot(this);
        copy.drawstyle = value;
        return copy;
    }

    /** Coordinates of the points; data units by default. */
    public Plot transform(Transform value) {
        Plot copy = new Plot(this);
        copy.transform = value;
        return copy;
    }

    /** Name in the legend. */
    public Plot label(String text) {
        Plot copy = new Plot(this);
        copy.label = text;
        return copy;
    }

    public Plot zorder(double value) {
        Plot copy = new Plot(this);
        copy.zorder = value;
        return copy;
    }

    /** Adds a line that spans the axes; unlike others it leaves the colour cycle alone. */
    public Line2D acrossAxes(Axes ax, double[] x, double[] y, Transform coordinates) {
        Plot options = transform(coordinates);
        if (color == null) {
            options.color = ax.cycle().color(0);
        }
        return options.on(ax, x, y);
    }

    /** Adds the line to an axes. */
    public Line2D on(Axes ax, double[] x, double[] y) {
        Lengths.same("plot", "x", x.length, "y", y.length);
        Style style = ax.figure().style();
        Rgba base = color == null ? ax.nextLineColor() : color;
        Line2D line = new Line2D(x, y, withAlpha(base), style, transform);
        line.setLabel(label);
        line.setDrawstyle(drawstyle);
        if (linestyle != null) {
            line.setLinestyle(linestyle, style.dashes(linestyle));
        }
        if (!Double.isNaN(linewidth)) {
            line.setLinewidth(linewidth);
        }
        if (marker != null) {
            line.setMarker(marker);
        }
        if (!Double.isNaN(markersize)) {
            line.setMarkersize(markersize);
        }
        if (!Double.isNaN(markeredgewidth)) {
            line.setMarkeredgewidth(markeredgewidth);
        }
        if (markerfacecolor != null) {
            line.setMarkerfacecolor(withAlpha(markerfacecolor));
        }
        if (markeredgecolor != null) {
            line.setMarkeredgecolor(withAlpha(markeredgecolor));
        }
        if (!Double.isNaN(zorder)) {
            line.setZorder(zorder);
        }
        include(ax, x, y);
        ax.add(line);
        return line;
    }

    /** A point counts only when both its coordinates are finite. */
    private void include(Axes ax, double[] x, double[] y) {
        if (transform == Transform.DATA) {
            ax.includePoints(x, y);
            return;
        }
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(x[i]) && Double.isFinite(y[i])) {
                if (transform.xIsData()) {
                    ax.includeX(x[i]);
                }
                if (transform.yIsData()) {
                    ax.includeY(y[i]);
                }
            }
        }
    }

    private Rgba withAlpha(Rgba rgba) {
        return Double.isNaN(alpha) || rgba.a() == 0 ? rgba : rgba.withAlpha(alpha);
    }
}
