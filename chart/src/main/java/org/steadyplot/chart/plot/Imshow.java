package org.steadyplot.chart.plot;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.ChartException;
import org.steadyplot.chart.artist.AxesImage;
import org.steadyplot.chart.artist.ImageSource;
import org.steadyplot.chart.artist.NumberImage;
import org.steadyplot.chart.artist.PixelImage;
import org.steadyplot.chart.color.Colormap;
import org.steadyplot.chart.color.Colormaps;
import org.steadyplot.chart.color.Norm;
import org.steadyplot.chart.color.Normalize;
import org.steadyplot.chart.style.ImageRc;
import org.steadyplot.chart.style.Interpolation;
import org.steadyplot.chart.style.Origin;
import org.steadyplot.chart.style.Style;

/**
 * Numbers or pixels as a picture: {@code ax.imshow(values, new Imshow().cmap("gray"))}. Row 0 is on top and cells are square by default. Immutable.
 */
public final class Imshow {
    private static final Normalize UNIT = new Normalize(0, 1);

    private @Nullable Colormap colormap;
    private @Nullable Norm norm;
    private double vmin = Double.NaN;
    private double vmax = Double.NaN;
    private double alpha = Double.NaN;
    private @Nullable Interpolation interpolation;
    private @Nullable Origin origin;
    private double @Nullable [] extent;
    private boolean aspectGiven;
    private double aspect = Double.NaN;

    public Imshow() {}

    private Imshow(Imshow other) {
        colormap = other.colormap;
        norm = other.norm;
        vmin = other.vmin;
        vmax = other.vmax;
        alpha = other.alpha;
        interpolation = other.interpolation;
        origin = other.origin;
        extent = other.extent;
        aspectGiven = other.aspectGiven;
        aspect = other.aspect;
    }

    /** A colormap by name. */
    public Imshow cmap(String name) {
        return cmap(Colormaps.get(name));
    }

    public Imshow cmap(Colormap map) {
        Imshow copy = new Imshow(this);
        copy.colormap = map;
        return copy;
    }

    /** How numbers become places in the colormap; linear from the smallest to the largest by default. */
    public Imshow norm(Norm value) {
        Imshow copy = new Imshow(this);
        copy.norm = value;
        return copy;
    }

    /** The number at the lower end of the colormap. */
    public Imshow vmin(double value) {
        Imshow copy = new Imshow(this);
        copy.vmin = value;
        return copy;
    }

    /** The number at the upper end of the colormap. */
    public Imshow vmax(double value) {
        Imshow copy = new Imshow(this);
        copy.vmax = value;
        return copy;
    }

    /** Opacity in 0..1. */
    public Imshow alpha(double value) {
        Imshow copy = new Imshow(this);
        copy.alpha = value;
        return copy;
    }

    /** How cells become pixels; nearest when enlarged, smooth when reduced, by default. */
    public Imshow interpolation(Interpolation value) {
        Imshow copy = new Imshow(this);
        copy.interpolation = value;
        return copy;
    }

    /** Where row 0 lies; on top by default. */
    public Imshow origin(Origin value) {
        Imshow copy = new Imshow(this);
        copy.origin = value;
        return copy;
    }

    /** Data values at the edges; half a cell around the numbers of columns and rows by default. */
    public Imshow extent(double left, double right, double bottom, double top) {
        Imshow copy = new Imshow(this);
        copy.extent = new double[] {left, right, bottom, top};
        return copy;
    }

    /** Height of a data unit of y in units of x; 1 by default, NaN fills the axes. */
    public Imshow aspect(double value) {
        Imshow copy = new Imshow(this);
        copy.aspectGiven = true;
        copy.aspect = value;
        return copy;
    }

    /** Adds an image of numbers to an axes. */
    public AxesImage on(Axes ax, double[][] values) {
        int rows = values.length;
        int columns = rows == 0 ? 0 : values[0].length;
        check(columns, rows);
        double[] flat = new double[rows * columns];
        for (int row = 0; row < rows; row++) {
            if (values[row].length != columns) {
                throw new ChartException(
                        ChartException.Code.INVALID_ARGUMENT,
                        "imshow: row " + row + " has " + values[row].length + " values, row 0 has " + columns);
            }
            System.arraycopy(values[row], 0, flat, row * columns, columns);
        }
        Norm scale = (norm == null ? new Normalize(vmin, vmax) : norm).autoscaled(flat);
        return add(ax, new NumberImage(flat, columns, rows, colormap(ax), scale), columns, rows);
    }

    /**
     * Adds an image of pixels to an axes.
     *
     * @param argb {@code 0xAARRGGBB}, not premultiplied, row by row; not copied
     */
    public AxesImage on(Axes ax, int[] argb, int columns) {
        int rows = columns <= 0 ? 0 : argb.length / columns;
        check(columns, rows);
        if (rows * columns != argb.length) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT,
                    "imshow: " + argb.length + " pixels are not whole rows of " + columns);
        }
        return add(ax, new PixelImage(argb, columns, rows, colormap(ax), norm == null ? UNIT : norm), columns, rows);
    }

    private static void check(int columns, int rows) {
        if (columns < 1 || rows < 1) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT, "imshow needs at least one row and one column");
        }
    }

    private Colormap colormap(Axes ax) {
        return colormap == null ? Colormaps.get(ax.figure().style().get(ImageRc.CMAP)) : colormap;
    }

    private AxesImage add(Axes ax, ImageSource source, int columns, int rows) {
        Style style = ax.figure().style();
        Origin first = origin == null ? style.get(ImageRc.ORIGIN) : origin;
        double[] edges = extent == null ? edges(columns, rows, first) : extent;
        AxesImage image = new AxesImage(
                source,
                edges[0],
                edges[1],
                edges[2],
                edges[3],
                first,
                interpolation == null ? style.get(ImageRc.INTERPOLATION) : interpolation);
        image.setAlpha(alpha);
        ax.setAspect(aspectGiven ? aspect : style.get(ImageRc.ASPECT));
        ax.includeX(edges[0]);
        ax.includeX(edges[1]);
        ax.includeY(edges[2]);
        ax.includeY(edges[3]);
        if (ax.autoscaleX()) {
            ax.setXInverted(edges[0] > edges[1]);
        }
        if (ax.autoscaleY()) {
            ax.setYInverted(edges[2] > edges[3]);
        }
        ax.add(image);
        return image;
    }

    private static double[] edges(int columns, int rows, Origin first) {
        double far = rows - 0.5;
        return first == Origin.UPPER
                ? new double[] {-0.5, columns - 0.5, far, -0.5}
                : new double[] {-0.5, columns - 0.5, -0.5, far};
    }
}
