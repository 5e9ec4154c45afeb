package org.steadyplot.chart.plot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.artist.BarContainer;
import org.steadyplot.chart.artist.LegendEntry;
import org.steadyplot.chart.artist.Rectangle;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.PatchRc;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.transform.Transform;

/** Vertical bars: {@code ax.bar(x, height, new Bar().width(0.5))}. Margins don't cross the base of the bars. Immutable. */
public final class Bar {
    private double[] width = {0.8};
    private double @Nullable [] bottom;
    private @Nullable Rgba color;
    private @Nullable Rgba edgecolor;
    private double linewidth = Double.NaN;
    private double alpha = Double.NaN;
    private boolean alignEdge;
    private String label = "";

    public Bar() {}

    private Bar(Bar other) {
        width = other.width;
        bottom = other.bottom;
        color = other.color;
        edgecolor = other.edgecolor;
        linewidth = other.linewidth;
        alpha = other.alpha;
        alignEdge = other.alignEdge;
        label = other.label;
    }

    /** Width in data units: one for all, or one a bar; 0.8 by default. */
    public Bar width(double... values) {
        Bar copy = new Bar(this);
        copy.width = values.clone();
        return copy;
    }

    /** Where each bar starts, 0 by default. */
    public Bar bottom(double... values) {
        Bar copy = new Bar(this);
        copy.bottom = values.clone();
        return copy;
    }

    public Bar color(String name) {
        Bar copy = new Bar(this);
        copy.color = Colors.parse(name);
        return copy;
    }

    /** Outline; none by default. */
    public Bar edgecolor(String name) {
        Bar copy = new Bar(this);
        copy.edgecolor = Colors.parse(name);
        return copy;
    }

    /** Width of the outline in points, 1 by default. */
    public Bar linewidth(double points) {
        Bar copy = new Bar(this);
        copy.linewidth = points;
        return copy;
    }

    /** Opacity in 0..1. */
    public Bar alpha(double value) {
        Bar copy = new Bar(this);
        copy.alpha = value;
        return copy;
    }

    /** Whether x is the left edge of a bar instead of its centre. */
    public Bar alignEdge(boolean value) {
        Bar copy = new Bar(this);
        copy.alignEdge = value;
        return copy;
    }

    /** Name in the legend. */
    public Bar label(String text) {
        Bar copy = new Bar(this);
        copy.label = text;
        return copy;
    }

    /** Whether a colour was given, instead of the cycle's next. */
    boolean hasColor() {
        return color != null;
    }

    Bar color(Rgba rgba) {
        Bar copy = new Bar(this);
        copy.color = rgba;
        return copy;
    }

    /** The colour of the inside, with the opacity. */
    Rgba face(Rgba fallback) {
        Rgba face = color == null ? fallback : color;
        return Double.isNaN(alpha) ? face : face.withAlpha(alpha);
    }

    /** The colour of the outline, with the opacity. */
    Rgba edge(Rgba fallback) {
        Rgba edge = edgecolor == null ? fallback : edgecolor;
        return Double.isNaN(alpha) || edge.a() == 0 ? edge : edge.withAlpha(alpha);
    }

    double linewidth(Style style) {
        return Double.isNaN(linewidth) ? style.get(PatchRc.LINEWIDTH) : linewidth;
    }

    /** Adds the bars to an axes. */
    public List<Rectangle> on(Axes ax, double[] x, double[] height) {
        Lengths.same("bar", "x", x.length, "height", height.length);
        if (bottom != null && bottom.length != 1) {
            Lengths.same("bar", "x", x.length, "bottom", bottom.length);
        }
        if (width.length != 1) {
            Lengths.same("bar", "x", x.length, "width", width.length);
        }
        Style style = ax.figure().style();
        Rgba face = face(color == null ? ax.nextPatchColor() : color);
        Rgba edge = edge(style.patchEdgecolor());
        List<Rectangle> bars = new ArrayList<>(x.length);
        for (int i = 0; i < x.length; i++) {
            double base = bottom == null ? 0 : bottom[bottom.length == 1 ? 0 : i];
            double wide = width[width.length == 1 ? 0 : i];
            double left = alignEdge ? x[i] : x[i] - wide / 2;
            Rectangle bar = new Rectangle(left, base, wide, height[i], Transform.DATA);
            bar.setFacecolor(face);
            bar.setEdgecolor(edge);
            bar.setLinewidth(linewidth(style));
            bar.setSticky(new double[0], new double[] {base});
            bar.setLabel(LegendEntry.NO_LEGEND);
            if (Double.isFinite(height[i])) {
                ax.includeX(left);
                ax.includeX(left + wide);
                ax.includeY(base);
                ax.includeY(base + height[i]);
            }
            ax.add(bar);
            bars.add(bar);
        }
        if (!bars.isEmpty()) {
            ax.addContainer(new BarContainer(label, bars));
        }
        return bars;
    }
}
