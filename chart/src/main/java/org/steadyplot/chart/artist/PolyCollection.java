package org.steadyplot.chart.artist;

import java.util.ArrayList;
import java.util.List;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.Box;
import org.steadyplot.chart.layout.CollectionLayout;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Path;
import org.steadyplot.raster.Stroke;

/**
 * Filled polygons of one colour, as {@code fillBetween} makes them.
 *
 * <p>A single outlined polygon that is smaller than the figure takes the renderer's marker route, as in matplotlib.
 */
public final class PolyCollection extends Artist {
    private static final double ZORDER = 1;

    private final List<Path> polygons;
    private Rgba facecolor;
    private Rgba edgecolor;
    private double linewidth;

    /**
     * Polygons.
     *
     * @param polygons closed paths in the coordinates of {@code transform}; not copied
     * @param edgecolor {@link Rgba#NONE} for no outline
     * @param linewidth of the outline, in points
     */
    public PolyCollection(List<Path> polygons, Rgba facecolor, Rgba edgecolor, double linewidth, Transform transform) {
        super(ZORDER, transform);
        this.polygons = List.copyOf(polygons);
        this.facecolor = facecolor;
        this.edgecolor = edgecolor;
        this.linewidth = linewidth;
    }

    public Rgba facecolor() {
        return facecolor;
    }

    public void setFacecolor(Rgba value) {
        facecolor = value;
    }

    public Rgba edgecolor() {
        return edgecolor;
    }

    public void setEdgecolor(Rgba value) {
        edgecolor = value;
    }

    public double linewidth() {
        return linewidth;
    }

    /** Width of the outline in points. */
    public void setLinewidth(double points) {
        linewidth = points;
    }

    @Override
    public void draw(Renderer renderer, Frame frame, Drawing drawing) {
        double width = edgecolor.a() == 0 ? 0 : frame.px(linewidth);
        Graphics graphics =
                Graphics.line(edgecolor, Stroke.solid(width, Stroke.Cap.BUTT, Stroke.Join.ROUND), clip(frame));
        Rgba face = facecolor.a() > 0 ? facecolor : null;
        boolean single = polygons.size() == 1 && edgecolor.a() > 0 && smallerThanFigure(frame, drawing);
        for (Path polygon : polygons) {
            Path pixels = new Path(polygon.pointCount());
            transform().toPixels(frame, polygon, pixels);
            if (single) {
                renderer.drawMarkers(graphics, pixels, Affine.IDENTITY, new double[2], 1, face);
            } else {
                renderer.drawPath(graphics, pixels, Affine.IDENTITY, face);
            }
        }
    }

    private boolean smallerThanFigure(Frame frame, Drawing drawing) {
        Bbox box = extent(frame, drawing);
        return box.width() < frame.figureBox().width()
                && box.height() < frame.figureBox().height();
    }

    @Override
    public Bbox extent(Frame frame, Drawing drawing) {
        Bbox box = Bbox.EMPTY;
        for (Path polygon : polygons) {
            box = box.union(extent(frame, polygon));
        }
        return box;
    }

    private Bbox extent(Frame frame, Path polygon) {
        Path pixels = new Path(polygon.pointCount());
        transform().toPixels(frame, polygon, pixels);
        return Extents.of(pixels);
    }

    public CollectionLayout layout(Frame frame) {
        List<CollectionLayout.PathExtent> paths = new ArrayList<>(polygons.size());
        for (Path polygon : polygons) {
            Bbox box = extent(frame, polygon);
            paths.add(new CollectionLayout.PathExtent(
                    box.isEmpty() ? null : new Box(box.x0(), box.y0(), box.width(), box.height()),
                    polygon.pointCount() + 1));
        }
        return new CollectionLayout(
                "PolyCollection",
                label(),
                zorder(),
                null,
                List.of(facecolor),
                edgecolor.a() == 0 ? List.of() : List.of(edgecolor),
                List.of(linewidth),
                List.of(),
                polygons.size(),
                visible(),
                List.of(),
                null,
                paths,
                null);
    }
}
