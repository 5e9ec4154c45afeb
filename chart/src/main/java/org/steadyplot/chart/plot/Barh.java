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

/** Horizontal bars: {@code ax.barh(y, width, new Barh().height(0.5))}. Margins don't cross the base of the bars. Immutable. */
public final class Barh {
    private double[] height = {0.8};
    private double @Nullable [] left;
    private @Nullable Rgba color;
    private @Nullable Rgba edgecolor;
    private double linewidth = Double.NaN;
    private double alpha = Double.NaN;
    private boolean alignEdge;
    private String label = "";

    public Barh() {}

    private Barh(Barh other) {
        height = other.height;
        left = other.left;
        color = other.color;
        edgecolor = other.edgecolor;
        linewidth = other.linewidth;
        alpha = other.alpha;
        alignEdge = other.alignEdge;
        label = other.label;
    }

    /** Height in data units: one for all, or one a bar; 0.8 by default. */
    public Barh height(double... values) {
        Barh copy = new Barh(this);
        copy.height = values.clone();
        return copy;
    }

    /** Where each bar starts, 0 by default. */
    public Barh left(double... values) {
        Barh copy = new Barh(this);
        copy.left = values.clone();
        return copy;
    }

    public Barh color(String name) {
        Barh copy = new Barh(this);
        copy.color = Colors.parse(name);
        return copy;
    }

    /** Outline; none by default. */
    public Barh edgecolor(String name) {
        Barh copy = new Barh(this);
        copy.edgecolor = Colors.parse(name);
        return copy;
    }

    /** Width of the outline in points, 1 by default. */
    public Barh linewidth(double points) {
        Barh copy = new Barh(this);
        copy.linewidth = points;
        return copy;
    }

    /** Opacity in 0..1. */
    public Barh alpha(double value) {
        Barh copy = new Barh(this);
        copy.alpha = value;
        return copy;
    }

    /** Whether y is the lower edge of a bar instead of its centre. */
    public Barh alignEdge(boolean value) {
        Barh copy = new Barh(this);
        copy.alignEdge = value;
        return copy;
    }

    /** Name in the legend. */
    public Barh label(String text) {
        Barh copy = new Barh(this);
        copy.label = text;
        return copy;
    }

    /** Adds the bars to an axes. */
    public List<Rectangle> on(Axes ax, double[] y, double[] width) {
        Lengths.same("barh", "y", y.length, "width", width.length);
        if (left != null && left.length != 1) {
            Lengths.same("barh", "y", y.length, "left", left.length);
        }
        if (height.length != 1) {
            Lengths.same("barh", "y", y.length, "height", height.length);
        }
        Style style = ax.figure().style();
        Rgba face = color == null ? ax.nextPatchColor() : color;
        Rgba edge = edgecolor != null ? edgecolor : style.patchEdgecolor();
        List<Rectangle> bars = new ArrayList<>(y.length);
        for (int i = 0; i < y.length; i++) {
            double base = left == null ? 0 : left[left.length == 1 ? 0 : i];
            double high = height[height.length == 1 ? 0 : i];
            double bottom = alignEdge ? y[i] : y[i] - high / 2;
            Rectangle bar = new Rectangle(base, bottom, width[i], high, Transform.DATA);
            bar.setFacecolor(Double.isNaN(alpha) ? face : face.withAlpha(alpha));
            bar.setEdgecolor(Double.isNaN(alpha) || edge.a() == 0 ? edge : edge.withAlpha(alpha));
            bar.setLinewidth(Double.isNaN(linewidth) ? style.get(PatchRc.LINEWIDTH) : linewidth);
            bar.setSticky(new double[] {base}, new double[0]);
            bar.setLabel(LegendEntry.NO_LEGEND);
            if (Double.isFinite(width[i])) {
                ax.includeX(base);
                ax.includeX(base + width[i]);
                ax.includeY(bottom);
                ax.includeY(bottom + high);
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
