package org.steadyplot.chart.artist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.PathItems;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.CollectionLayout;
import org.steadyplot.chart.layout.Points;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Path;
import org.steadyplot.raster.Stroke;

/**
 * Markers of a scatter plot: one shape at many places, sizes and colours cycling. The data arrays are kept, not copied.
 *
 * <p>Items of one size, face, edge and line width take the renderer's marker route, as in matplotlib.
 */
public final class PathCollection extends Artist {
    private static final double ZORDER = 1;

    private final Marker marker;
    private final double[] x;
    private final double[] y;
    private double[] sizes;
    private Rgba[] facecolors;
    private Rgba[] edgecolors;
    private double[] linewidths;
    private double alpha = Double.NaN;
    private CollectionLayout.@Nullable Mapping mapping;

    /**
     * Markers at places.
     *
     * @param sizes areas in square points, cycling
     * @param facecolors cycling; empty for none
     * @param edgecolors cycling; empty for none
     * @param linewidths edge widths in points, cycling
     */
    public PathCollection(
            Marker marker,
            double[] x,
            double[] y,
            double[] sizes,
            Rgba[] facecolors,
            Rgba[] edgecolors,
            double[] linewidths,
            Transform transform) {
        super(ZORDER, transform);
        this.marker = marker;
        this.x = x;
        this.y = y;
        this.sizes = sizes;
        this.facecolors = facecolors;
        this.edgecolors = edgecolors;
        this.linewidths = linewidths;
    }

    public int size() {
        return Math.min(x.length, y.length);
    }

    public double[] x() {
        return x;
    }

    public double[] y() {
        return y;
    }

    public Marker marker() {
        return marker;
    }

    public void setSizes(double... squarePoints) {
        sizes = squarePoints;
    }

    public void setFacecolors(Rgba... colors) {
        facecolors = colors;
    }

    public void setEdgecolors(Rgba... colors) {
        edgecolors = colors;
    }

    public void setLinewidths(double... points) {
        linewidths = points;
    }

    public Rgba facecolor(int i) {
        return facecolors.length == 0 ? Rgba.NONE : facecolors[i % facecolors.length];
    }

    public Rgba edgecolor(int i) {
        return edgecolors.length == 0 ? Rgba.NONE : edgecolors[i % edgecolors.length];
    }

    public double linewidth(int i) {
        return linewidths.length == 0 ? 0 : linewidths[i % linewidths.length];
    }

    public double size(int i) {
        return sizes[i % sizes.length];
    }

    /** Notes the opacity that the colours already hold. */
    public void setAlpha(double value) {
        alpha = value;
    }

    /** Notes how numbers became the face colours. */
    public void setMapping(CollectionLayout.@Nullable Mapping value) {
        mapping = value;
    }

    @Override
    public void draw(Renderer renderer, Frame frame, Drawing drawing) {
        int n = size();
        if (n == 0 || sizes.length == 0) {
            return;
        }
        double[] xy = new double[2 * n];
        transform().toPixels(frame, x, y, n, xy);
        boolean single =
                sizes.length == 1 && facecolors.length == 1 && edgecolors.length == 1 && linewidths.length == 1;
        if (single) {
            Rgba face = facecolor(0);
            renderer.drawMarkers(graphics(frame, 0), marker.path(), scale(frame, 0), xy, n, face.a() > 0 ? face : null);
        } else {
            renderer.drawPathCollection(graphics(frame, 0), new Items(frame, xy));
        }
    }

    private Affine scale(Frame frame, int i) {
        double size = Math.sqrt(size(i)) * frame.dpi() / 72;
        return Affine.scale(size, size);
    }

    private Graphics graphics(Frame frame, int i) {
        Rgba edge = edgecolor(i);
        double width = edge.a() == 0 ? 0 : frame.px(linewidth(i));
        return Graphics.line(edge, Stroke.solid(width, Stroke.Cap.BUTT, Stroke.Join.ROUND), clip(frame));
    }

    /** The box around the places, widened by the largest marker. */
    @Override
    public Bbox extent(Frame frame, Drawing drawing) {
        int n = size();
        Path places = new Path(n);
        double largest = 0;
        for (int i = 0; i < n; i++) {
            places.moveTo(transform().x(frame, x[i], y[i]), transform().y(frame, x[i], y[i]));
        }
        for (double size : sizes) {
            largest = Math.max(largest, size);
        }
        Bbox box = Extents.of(places);
        return box.isEmpty() ? box : box.grow(Math.sqrt(largest) * frame.dpi() / 144);
    }

    /** The places in pixels, x and y in turn. */
    double[] pixels(Frame frame) {
        double[] xy = new double[2 * size()];
        transform().toPixels(frame, x, y, size(), xy);
        return xy;
    }

    /**
     * Markers at places in pixels that look as these do: the mean size, then the largest, the smallest and the mean in turn.
     *
     * @param scale of the markers' widths
     */
    PathCollection sample(double[] px, double[] py, double scale) {
        double least = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (double size : sizes) {
            least = Math.min(least, size);
            largest = Math.max(largest, size);
        }
        least = sizes.length == 0 ? 1 : least * scale * scale;
        largest = sizes.length == 0 ? 1 : largest * scale * scale;
        double[] sampled = new double[px.length];
        for (int i = 0; i < sampled.length; i++) {
            sampled[i] = i % 3 == 1 ? largest : i % 3 == 2 ? least : (least + largest) / 2;
        }
        PathCollection sample =
                new PathCollection(marker, px, py, sampled, facecolors, edgecolors, linewidths, Transform.PIXELS);
        sample.setClipped(false);
        return sample;
    }

    public CollectionLayout layout(Frame frame) {
        double[] xy = pixels(frame);
        return new CollectionLayout(
                "PathCollection",
                label(),
                zorder(),
                Double.isNaN(alpha) ? null : alpha,
                List.of(facecolors),
                List.of(edgecolors),
                boxed(linewidths),
                List.of(),
                1,
                visible(),
                boxed(sizes),
                Points.of(xy),
                null,
                mapping);
    }

    static List<Double> boxed(double[] values) {
        List<Double> list = new ArrayList<>(values.length);
        for (double value : values) {
            list.add(value);
        }
        return list;
    }

    private final class Items implements PathItems {
        private final Frame frame;
        private final double[] xy;
        private final Path path = marker.path();

        Items(Frame frame, double[] xy) {
            this.frame = frame;
            this.xy = xy;
        }

        @Override
        public int count() {
            return size();
        }

        @Override
        public double x(int i) {
            return xy[2 * i];
        }

        @Override
        public double y(int i) {
            return xy[2 * i + 1];
        }

        @Override
        public Path path(int i) {
            return path;
        }

        @Override
        public Affine map(int i) {
            return scale(frame, i);
        }

        @Override
        public @Nullable Rgba face(int i) {
            Rgba face = facecolor(i);
            return face.a() > 0 ? face : null;
        }

        @Override
        public Graphics graphics(Graphics base, int i) {
            return PathCollection.this.graphics(frame, i);
        }
    }
}
