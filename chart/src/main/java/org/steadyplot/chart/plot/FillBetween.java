package org.steadyplot.chart.plot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.artist.PolyCollection;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.PatchRc;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.raster.Path;

/**
 * The area between two curves: {@code ax.fillBetween(x, low, high, new FillBetween().alpha(0.4))}. Places where a value isn't finite split it. Immutable.
 */
public final class FillBetween {
    private boolean @Nullable [] where;
    private @Nullable Rgba facecolor;
    private @Nullable Rgba edgecolor;
    private double linewidth = Double.NaN;
    private double alpha = Double.NaN;
    private String label = "";
    private double zorder = Double.NaN;

    public FillBetween() {}

    private FillBetween(FillBetween other) {
        where = other.where;
        facecolor = other.facecolor;
        edgecolor = other.edgecolor;
        linewidth = other.linewidth;
        alpha = other.alpha;
        label = other.label;
        zorder = other.zorder;
    }

    /** Which points take part, one a point: areas span runs of neighbours that do. */
    public FillBetween where(boolean... points) {
        FillBetween copy = new FillBetween(this);
        copy.where = points.clone();
        return copy;
    }

    /** Face and outline. */
    public FillBetween color(String name) {
        FillBetween copy = facecolor(name);
        copy.edgecolor = copy.facecolor;
        return copy;
    }

    /** The next colour of the cycle by default. */
    public FillBetween facecolor(String name) {
        FillBetween copy = new FillBetween(this);
        copy.facecolor = Colors.parse(name);
        return copy;
    }

    /** Outline; none by default. */
    public FillBetween edgecolor(String name) {
        FillBetween copy = new FillBetween(this);
        copy.edgecolor = Colors.parse(name);
        return copy;
    }

    /** Width of the outline in points, 1 by default. */
    public FillBetween linewidth(double points) {
        FillBetween copy = new FillBetween(this);
        copy.linewidth = points;
        return copy;
    }

    /** Opacity in 0..1. */
    public FillBetween alpha(double value) {
        FillBetween copy = new FillBetween(this);
        copy.alpha = value;
        return copy;
    }

    /** Name in the legend. */
    public FillBetween label(String text) {
        FillBetween copy = new FillBetween(this);
        copy.label = text;
        return copy;
    }

    public FillBetween zorder(double value) {
        FillBetween copy = new FillBetween(this);
        copy.zorder = value;
        return copy;
    }

    /** Adds the area to an axes. */
    public PolyCollection on(Axes ax, double[] x, double[] y1, double[] y2) {
        Lengths.same("fillBetween", "x", x.length, "y1", y1.length);
        Lengths.same("fillBetween", "x", x.length, "y2", y2.length);
        if (where != null) {
            Lengths.same("fillBetween", "x", x.length, "where", where.length);
        }
        List<Path> polygons = new ArrayList<>(1);
        int start = 0;
        for (int i = 0; i <= x.length; i++) {
            if (i == x.length || !takesPart(x, y1, y2, i)) {
                if (i > start) {
                    polygons.add(polygon(x, y1, y2, start, i));
                    include(ax, x, y1, y2, start, i);
                }
                start = i + 1;
            }
        }
        Rgba face = facecolor == null ? ax.nextPatchColor() : facecolor;
        PolyCollection areas = new PolyCollection(
                polygons,
                withAlpha(face),
                edgecolor == null ? Rgba.NONE : withAlpha(edgecolor),
                Double.isNaN(linewidth) ? ax.figure().style().get(PatchRc.LINEWIDTH) : linewidth,
                Transform.DATA);
        areas.setLabel(label);
        if (!Double.isNaN(zorder)) {
            areas.setZorder(zorder);
        }
        ax.add(areas);
        return areas;
    }

    private boolean takesPart(double[] x, double[] y1, double[] y2, int i) {
        return (where == null || where[i]) && Double.isFinite(x[i]) && Double.isFinite(y1[i]) && Double.isFinite(y2[i]);
    }

    /** Along y1 from a point on y2, and back along y2. */
    private static Path polygon(double[] x, double[] y1, double[] y2, int start, int end) {
        Path path = new Path(2 * (end - start) + 2).moveTo(x[start], y2[start]);
        for (int i = start; i < end; i++) {
            path.lineTo(x[i], y1[i]);
        }
        path.lineTo(x[end - 1], y2[end - 1]);
        for (int i = end - 1; i >= start; i--) {
            path.lineTo(x[i], y2[i]);
        }
        return path.close();
    }

    private static void include(Axes ax, double[] x, double[] y1, double[] y2, int start, int end) {
        for (int i = start; i < end; i++) {
            ax.includeX(x[i]);
            ax.includeY(y1[i]);
            ax.includeY(y2[i]);
        }
    }

    private Rgba withAlpha(Rgba color) {
        return Double.isNaN(alpha) ? color : color.withAlpha(alpha);
    }
}
