package org.steadyplot.chart.plot;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.ChartException;
import org.steadyplot.chart.artist.QuadMesh;
import org.steadyplot.chart.color.Colormap;
import org.steadyplot.chart.color.Colormaps;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Norm;
import org.steadyplot.chart.color.Normalize;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.ImageRc;
import org.steadyplot.chart.style.PatchRc;
import org.steadyplot.chart.style.PlotRc;

/** Coloured cells, one a number: {@code ax.pcolormesh(values, new Pcolormesh().cmap("viridis"))}. Row 0 is at the bottom. Immutable. */
public final class Pcolormesh {
    private double @Nullable [] xEdges;
    private double @Nullable [] yEdges;
    private @Nullable Colormap colormap;
    private @Nullable Norm norm;
    private double vmin = Double.NaN;
    private double vmax = Double.NaN;
    private double alpha = Double.NaN;
    private @Nullable Rgba edgecolor;
    private double linewidth = Double.NaN;
    private boolean antialiased;

    public Pcolormesh() {}

    private Pcolormesh(Pcolormesh other) {
        xEdges = other.xEdges;
        yEdges = other.yEdges;
        colormap = other.colormap;
        norm = other.norm;
        vmin = other.vmin;
        vmax = other.vmax;
        alpha = other.alpha;
        edgecolor = other.edgecolor;
        linewidth = other.linewidth;
        antialiased = other.antialiased;
    }

    /** Places of the grid lines, one more than there are cells; whole numbers from 0 by default. */
    public Pcolormesh edges(double[] x, double[] y) {
        Pcolormesh copy = new Pcolormesh(this);
        copy.xEdges = x;
        copy.yEdges = y;
        return copy;
    }

    /** A colormap by name. */
    public Pcolormesh cmap(String name) {
        return cmap(Colormaps.get(name));
    }

    public Pcolormesh cmap(Colormap map) {
        Pcolormesh copy = new Pcolormesh(this);
        copy.colormap = map;
        return copy;
    }

    /** How numbers become places in the colormap; linear from the smallest to the largest by default. */
    public Pcolormesh norm(Norm value) {
        Pcolormesh copy = new Pcolormesh(this);
        copy.norm = value;
        return copy;
    }

    /** The number at the lower end of the colormap. */
    public Pcolormesh vmin(double value) {
        Pcolormesh copy = new Pcolormesh(this);
        copy.vmin = value;
        return copy;
    }

    /** The number at the upper end of the colormap. */
    public Pcolormesh vmax(double value) {
        Pcolormesh copy = new Pcolormesh(this);
        copy.vmax = value;
        return copy;
    }

    /** Opacity in 0..1. */
    public Pcolormesh alpha(double value) {
        Pcolormesh copy = new Pcolormesh(this);
        copy.alpha = value;
        return copy;
    }

    /** Lines around the cells. */
    public Pcolormesh edgecolor(String name) {
        return edgecolor(Colors.parse(name));
    }

    public Pcolormesh edgecolor(Rgba color) {
        Pcolormesh copy = new Pcolormesh(this);
        copy.edgecolor = color;
        return copy;
    }

    /** Width of the lines around the cells in points. */
    public Pcolormesh linewidth(double points) {
        Pcolormesh copy = new Pcolormesh(this);
        copy.linewidth = points;
        return copy;
    }

    /** Whether slanted cell edges are smooth; neighbours then show a seam. */
    public Pcolormesh antialiased(boolean value) {
        Pcolormesh copy = new Pcolormesh(this);
        copy.antialiased = value;
        return copy;
    }

    /** Adds the mesh to an axes. */
    public QuadMesh on(Axes ax, double[][] values) {
        int rows = values.length;
        int columns = rows == 0 ? 0 : values[0].length;
        if (columns == 0) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT, "pcolormesh needs at least one row and one column");
        }
        double[] flat = new double[rows * columns];
        for (int row = 0; row < rows; row++) {
            if (values[row].length != columns) {
                throw new ChartException(
                        ChartException.Code.INVALID_ARGUMENT,
                        "pcolormesh: row " + row + " has " + values[row].length + " values, row 0 has " + columns);
            }
            System.arraycopy(values[row], 0, flat, row * columns, columns);
        }
        double[] x = edges("x", xEdges, columns);
        double[] y = edges("y", yEdges, rows);
        Colormap map = colormap == null ? Colormaps.get(ax.figure().style().get(ImageRc.CMAP)) : colormap;
        Norm scale = (norm == null ? new Normalize(vmin, vmax) : norm).autoscaled(flat);
        QuadMesh mesh = new QuadMesh(x, y, flat, map, scale, ax.figure().style().get(PlotRc.PCOLORMESH_SNAP));
        mesh.setAlpha(alpha);
        mesh.setAntialiased(antialiased);
        mesh.setEdge(edgecolor, Double.isNaN(linewidth) ? ax.figure().style().get(PatchRc.LINEWIDTH) : linewidth);
        ax.includeX(x);
        ax.includeY(y);
        ax.add(mesh);
        return mesh;
    }

    private static double[] edges(String name, double @Nullable [] given, int cells) {
        if (given != null) {
            if (given.length != cells + 1) {
                throw new ChartException(
                        ChartException.Code.INVALID_ARGUMENT,
                        "pcolormesh: " + name + " has " + given.length + " edges for " + cells + " cells; give "
                                + (cells + 1));
            }
            return given;
        }
        double[] edges = new double[cells + 1];
        for (int i = 0; i <= cells; i++) {
            edges[i] = i;
        }
        return edges;
    }
}
