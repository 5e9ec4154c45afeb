package org.steadyplot.chart.artist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.QuadMeshData;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Colormap;
import org.steadyplot.chart.color.Norm;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.Box;
import org.steadyplot.chart.layout.CollectionLayout;
import org.steadyplot.chart.layout.Interval;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.raster.Stroke;

/** Coloured cells between grid lines, as {@code pcolormesh} draws them. Not antialiased and snapped, so that cells meet without seams. */
public final class QuadMesh extends Artist implements Mappable {
    private static final double ZORDER = 1;

    private final double[] xEdges;
    private final double[] yEdges;
    private final double[] values;
    private final Colormap colormap;
    private Norm norm;
    private final boolean snap;
    private double alpha = Double.NaN;
    private boolean antialiased;
    private @Nullable Rgba edgecolor;
    private double linewidth = 1;

    /**
     * A mesh.
     *
     * @param xEdges columns + 1 places in data units
     * @param yEdges rows + 1 places in data units
     * @param values rows * columns numbers, row by row; NaN takes the colormap's bad colour
     */
    public QuadMesh(double[] xEdges, double[] yEdges, double[] values, Colormap colormap, Norm norm, boolean snap) {
        super(ZORDER, Transform.DATA);
        this.xEdges = xEdges;
        this.yEdges = yEdges;
        this.values = values;
        this.colormap = colormap;
        this.norm = norm;
        this.snap = snap;
    }

    public int rows() {
        return yEdges.length - 1;
    }

    public int columns() {
        return xEdges.length - 1;
    }

    /** The numbers, row by row. */
    public double[] values() {
        return values;
    }

    @Override
    public Colormap colormap() {
        return colormap;
    }

    @Override
    public Norm norm() {
        return norm;
    }

    @Override
    public void setNorm(Norm value) {
        norm = value;
    }

    @Override
    public double alpha() {
        return alpha;
    }

    /** Opacity of all cells in 0..1; NaN leaves the colormap's own. */
    public void setAlpha(double value) {
        alpha = value;
    }

    public void setAntialiased(boolean value) {
        antialiased = value;
    }

    /** Lines around the cells; null for none. */
    public void setEdge(@Nullable Rgba color, double points) {
        edgecolor = color;
        linewidth = points;
    }

    /** The colour of a cell as it is drawn. */
    public Rgba facecolor(int index) {
        Rgba color = colormap.color(norm.normalize(values[index]));
        return Double.isNaN(alpha) || color.a() == 0 ? color : color.withAlpha(alpha);
    }

    @Override
    public double[] stickyX() {
        return new double[] {min(xEdges), max(xEdges)};
    }

    @Override
    public double[] stickyY() {
        return new double[] {min(yEdges), max(yEdges)};
    }

    @Override
    public void draw(Renderer renderer, Frame frame, Drawing drawing) {
        int rows = rows();
        int columns = columns();
        double[] px = new double[columns + 1];
        for (int i = 0; i <= columns; i++) {
            px[i] = frame.x(xEdges[i]);
        }
        double[] corners = new double[2 * (rows + 1) * (columns + 1)];
        int k = 0;
        for (int j = 0; j <= rows; j++) {
            double py = frame.y(yEdges[j]);
            for (int i = 0; i <= columns; i++) {
                corners[k++] = px[i];
                corners[k++] = py;
            }
        }
        int[] faces = new int[rows * columns];
        for (int i = 0; i < faces.length; i++) {
            faces[i] = facecolor(i).argb();
        }
        Rgba edge = edgecolor == null ? Rgba.NONE : edgecolor;
        double width = edge.a() == 0 ? 0 : frame.px(linewidth);
        Graphics graphics = new Graphics(
                edge,
                Stroke.solid(width, Stroke.Cap.BUTT, Stroke.Join.ROUND),
                antialiased,
                snap ? Graphics.Snap.ON : Graphics.Snap.OFF,
                clip(frame));
        renderer.drawQuadMesh(graphics, new QuadMeshData(rows, columns, corners, faces));
    }

    @Override
    public Bbox extent(Frame frame, Drawing drawing) {
        double x0 = frame.x(xEdges[0]);
        double x1 = frame.x(xEdges[columns()]);
        double y0 = frame.y(yEdges[0]);
        double y1 = frame.y(yEdges[rows()]);
        return new Bbox(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }

    public CollectionLayout layout(Frame frame) {
        List<Rgba> faces = new ArrayList<>(values.length);
        List<CollectionLayout.PathExtent> paths = new ArrayList<>(values.length);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < rows(); j++) {
            for (int i = 0; i < columns(); i++) {
                double value = values[j * columns() + i];
                faces.add(facecolor(j * columns() + i));
                paths.add(new CollectionLayout.PathExtent(
                        Box.ofCorners(
                                frame.x(xEdges[i]), frame.y(yEdges[j]), frame.x(xEdges[i + 1]), frame.y(yEdges[j + 1])),
                        5));
                if (!Double.isNaN(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        return new CollectionLayout(
                "QuadMesh",
                label(),
                zorder(),
                Double.isNaN(alpha) ? null : alpha,
                faces,
                edgecolor == null ? List.of() : List.of(edgecolor),
                List.of(linewidth),
                List.of(),
                values.length,
                visible(),
                List.of(),
                null,
                paths,
                new CollectionLayout.Mapping(
                        values.length,
                        low,
                        high,
                        new Interval(norm.vmin(), norm.vmax()),
                        colormap.name(),
                        norm.name()));
    }

    private static double min(double[] edges) {
        return Math.min(edges[0], edges[edges.length - 1]);
    }

    private static double max(double[] edges) {
        return Math.max(edges[0], edges[edges.length - 1]);
    }
}
