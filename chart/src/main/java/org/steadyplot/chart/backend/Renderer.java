package org.steadyplot.chart.backend;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Image;
import org.steadyplot.raster.Path;
import org.steadyplot.text.TextLine;

/**
 * What a backend draws. Coordinates are pixels, the origin at the lower left of the picture, y upwards.
 *
 * <p>Paths, images and text are mandatory; the rest has defaults in terms of these, which a backend overrides where its format has something
 * faster or smaller. {@code template} is the smallest implementation. A renderer serves one figure on one thread.
 */
public interface Renderer {

    /**
     * Fills and outlines a path.
     *
     * @param map from the path's coordinates to pixels
     * @param face colour of the inside, null for none
     */
    void drawPath(Graphics graphics, Path path, Affine map, @Nullable Rgba face);

    /** Draws an image with its lower left corner at (x, y). */
    void drawImage(Graphics graphics, double x, double y, Image image);

    /** Draws a line of text in the edge colour, its baseline starting at (x, y), turned counter-clockwise by {@code degrees}. */
    void drawText(Graphics graphics, TextLine line, double x, double y, double degrees);

    /**
     * Repeats a path.
     *
     * @param markerMap from the marker's coordinates to pixels around its origin
     * @param xy the places, x and y in turn; those that are not finite are left out
     */
    default void drawMarkers(
            Graphics graphics, Path marker, Affine markerMap, double[] xy, int count, @Nullable Rgba face) {
        for (int i = 0; i < count; i++) {
            double x = xy[2 * i];
            double y = xy[2 * i + 1];
            if (Double.isFinite(x) && Double.isFinite(y)) {
                drawPath(graphics, marker, markerMap.then(Affine.translate(x, y)), face);
            }
        }
    }

    /** Draws the items of a collection, each with the properties that {@code items} cycles through. */
    default void drawPathCollection(Graphics graphics, PathItems items) {
        for (int i = 0; i < items.count(); i++) {
            double x = items.x(i);
            double y = items.y(i);
            if (Double.isFinite(x) && Double.isFinite(y)) {
                drawPath(
                        items.graphics(graphics, i),
                        items.path(i),
                        items.map(i).then(Affine.translate(x, y)),
                        items.face(i));
            }
        }
    }

    /** Draws a mesh of quadrilaterals. */
    default void drawQuadMesh(Graphics graphics, QuadMeshData mesh) {
        Path quad = new Path(8);
        for (int row = 0; row < mesh.rows(); row++) {
            for (int column = 0; column < mesh.columns(); column++) {
                Rgba face = mesh.face(row, column);
                if (face.a() > 0 || graphics.hasLine()) {
                    mesh.quad(row, column, quad.clear());
                    drawPath(graphics, quad, Affine.IDENTITY, face);
                }
            }
        }
    }

    /** Starts a group of things that belong together, for formats that have groups. */
    default void openGroup(String name) {}

    default void closeGroup() {}
}
