package org.steadyplot.chart.plot;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.ChartException;
import org.steadyplot.chart.artist.Marker;
import org.steadyplot.chart.artist.PathCollection;
import org.steadyplot.chart.color.Colormap;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Norm;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.CollectionLayout;
import org.steadyplot.chart.layout.Interval;
import org.steadyplot.chart.style.LinesRc;
import org.steadyplot.chart.style.PatchRc;
import org.steadyplot.chart.style.PlotRc;
import org.steadyplot.chart.transform.Transform;

/**
 * Markers at points: {@code ax.scatter(x, y, new Scatter().s(3).color("black").alpha(0.5))}. Immutable.
 *
 * <p>Points with a NaN or infinite coordinate are left out.
 */
public final class Scatter {
    private double[] sizes = {};
    private Rgba @Nullable [] colors;
    private double @Nullable [] values;
    private @Nullable Colormap colormap;
    private @Nullable Norm norm;
    private Rgba @Nullable [] edgecolors;
    private boolean edgeless;
    private double[] linewidths = {};
    private double alpha = Double.NaN;
    private @Nullable Marker marker;
    private String label = "";
    private double zorder = Double.NaN;

    public Scatter() {}

    private Scatter(Scatter other) {
        sizes = other.sizes;
        colors = other.colors;
        values = other.values;
        colormap = other.colormap;
        norm = other.norm;
        edgecolors = other.edgecolors;
        edgeless = other.edgeless;
        linewidths = other.linewidths;
        alpha = other.alpha;
        marker = other.marker;
        label = other.label;
        zorder = other.zorder;
    }

    /** Marker areas in square points: one for all, or one a point. 36 by default. */
    public Scatter s(double... squarePoints) {
        Scatter copy = new Scatter(this);
        copy.sizes = squarePoints.clone();
        return copy;
    }

    /** Face and edge colour: one for all, or one a point. The next of the cycle by default. */
    public Scatter color(String... names) {
        Scatter copy = new Scatter(this);
        copy.colors = parse(names);
        copy.edgecolors = copy.colors;
        return copy;
    }

    /** Face and edge colour as values. */
    public Scatter color(Rgba... rgba) {
        Scatter copy = new Scatter(this);
        copy.colors = rgba.clone();
        copy.edgecolors = copy.colors;
        return copy;
    }

    /** Numbers shown as colours, one a point. */
    public Scatter c(double[] numbers, Colormap map, Norm scale) {
        Scatter copy = new Scatter(this);
        copy.values = numbers;
        copy.colormap = map;
        copy.norm = scale;
        return copy;
    }

    /** Edge colour; the face colour by default. */
    public Scatter edgecolors(String... names) {
        Scatter copy = new Scatter(this);
        copy.edgeless = names.length == 1 && names[0].equals("none");
        copy.edgecolors = copy.edgeless ? new Rgba[0] : parse(names);
        return copy;
    }

    /** Edge widths in points, 1 by default. */
    public Scatter linewidths(double... points) {
        Scatter copy = new Scatter(this);
        copy.linewidths = points.clone();
        return copy;
    }

    /** Opacity in 0..1, which replaces that of the colours. */
    public Scatter alpha(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT, "alpha must be between 0 and 1, not " + value);
        }
        Scatter copy = new Scatter(this);
        copy.alpha = value;
        return copy;
    }

    public Scatter marker(Marker value) {
        Scatter copy = new Scatter(this);
        copy.marker = value;
        return copy;
    }

    /** Name in the legend. */
    public Scatter label(String text) {
        Scatter copy = new Scatter(this);
        copy.label = text;
        return copy;
    }

    public Scatter zorder(double value) {
        Scatter copy = new Scatter(this);
        copy.zorder = value;
        return copy;
    }

    /** Adds the markers to an axes. */
    public PathCollection on(Axes ax, double[] x, double[] y) {
        Lengths.same("scatter", "x", x.length, "y", y.length);
        Marker shape = marker == null ? Marker.parse(ax.figure().style().get(PlotRc.SCATTER_MARKER)) : marker;
        Rgba[] faces = faces(ax, x.length);
        double base = ax.figure().style().get(LinesRc.MARKERSIZE);
        boolean filled = shape.filled();
        PathCollection collection = new PathCollection(
                shape,
                x,
                y,
                sizes.length == 0 ? new double[] {base * base} : sizes,
                filled ? faces : new Rgba[0],
                edges(faces),
                linewidths.length == 0
                        ? new double[] {
                            filled
                                    ? ax.figure().style().get(PatchRc.LINEWIDTH)
                                    : ax.figure().style().get(LinesRc.LINEWIDTH)
                        }
                        : linewidths,
                Transform.DATA);
        collection.setLabel(label);
        collection.setAlpha(alpha);
        if (!Double.isNaN(zorder)) {
            collection.setZorder(zorder);
        }
        if (values != null && colormap != null && norm != null) {
            collection.setMapping(mapping(values, colormap, norm));
        }
        ax.includePoints(x, y);
        ax.add(collection);
        return collection;
    }

    private Rgba[] faces(Axes ax, int n) {
        Rgba[] faces;
        if (values != null && colormap != null && norm != null) {
            Lengths.same("scatter", "x", n, "c", values.length);
            faces = new Rgba[n];
            for (int i = 0; i < n; i++) {
                faces[i] = colormap.color(norm.normalize(values[i]));
            }
        } else {
            faces = colors == null ? new Rgba[] {ax.nextPatchColor()} : colors.clone();
        }
        return withAlpha(faces);
    }

    private Rgba[] edges(Rgba[] faces) {
        if (edgeless) {
            return new Rgba[0];
        }
        return edgecolors == null || edgecolors == colors ? faces : withAlpha(edgecolors.clone());
    }

    private Rgba[] withAlpha(Rgba[] rgba) {
        if (!Double.isNaN(alpha)) {
            for (int i = 0; i < rgba.length; i++) {
                rgba[i] = rgba[i].withAlpha(alpha);
            }
        }
        return rgba;
    }

    private static CollectionLayout.Mapping mapping(double[] values, Colormap colormap, Norm norm) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return new CollectionLayout.Mapping(
                values.length, low, high, new Interval(norm.vmin(), norm.vmax()), colormap.name(), norm.name());
    }

    private static Rgba[] parse(String[] names) {
        Rgba[] rgba = new Rgba[names.length];
        for (int i = 0; i < names.length; i++) {
            rgba[i] = Colors.parse(names[i]);
        }
        return rgba;
    }
}
