package org.steadyplot.chart.backend;

import org.steadyplot.chart.color.Rgba;
import org.steadyplot.raster.Path;

/**
 * A mesh of quadrilaterals in pixels.
 *
 * @param corners (rows + 1) * (columns + 1) points, x and y in turn, row by row
 * @param faces one colour a cell, {@code 0xAARRGGBB}, row by row
 */
public record QuadMeshData(int rows, int columns, double[] corners, int[] faces) {

    public Rgba face(int row, int column) {
        int argb = faces[row * columns + column];
        return new Rgba(
                (argb >> 16 & 255) / 255.0, (argb >> 8 & 255) / 255.0, (argb & 255) / 255.0, (argb >>> 24) / 255.0);
    }

    /** Adds the outline of a cell. */
    public void quad(int row, int column, Path out) {
        int a = 2 * (row * (columns + 1) + column);
        int b = a + 2 * (columns + 1);
        out.moveTo(corners[a], corners[a + 1])
                .lineTo(corners[a + 2], corners[a + 3])
                .lineTo(corners[b + 2], corners[b + 3])
                .lineTo(corners[b], corners[b + 1])
                .close();
    }
}
