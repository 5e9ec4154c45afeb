package org.steadyplot.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.artist.Axis;
import org.steadyplot.chart.artist.Colorbar;
import org.steadyplot.chart.artist.QuadMesh;
import org.steadyplot.chart.artist.Spine;
import org.steadyplot.chart.color.Colormap;
import org.steadyplot.chart.color.Colormaps;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Normalize;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.plot.Pcolormesh;
import org.steadyplot.chart.plot.TextOptions;
import org.steadyplot.chart.tick.NumberFormat;
import org.steadyplot.stats.DataException.Code;
import org.steadyplot.text.TextBlock;

/**
 * A matrix as coloured cells, as seaborn's {@code heatmap}: {@code Stats.heatmap(ax, matrix, new Heatmap().annot(true).cmap("coolwarm"))}. The first
 * row is on top; NaN and masked cells stay blank. Immutable.
 */
public final class Heatmap {
    private static final String DARK = ".15";
    private static final double LIGHT_CELL = 0.408;
    private static final int COLORS = 256;

    private double vmin = Double.NaN;
    private double vmax = Double.NaN;
    private @Nullable Colormap cmap;
    private double center = Double.NaN;
    private boolean robust;
    private boolean annot;
    private @Nullable Matrix annotations;
    private String @Nullable [][] annotationTexts;
    private NumberFormat fmt = NumberFormat.python(".2g");
    private TextOptions annotKws = new TextOptions();
    private boolean annotColored;
    private double linewidths;
    private Rgba linecolor = Rgba.WHITE;
    private boolean cbar = true;
    private Colorbar.Options cbarKws = new Colorbar.Options();
    private boolean square;
    private Labels xticklabels = Labels.AUTO;
    private Labels yticklabels = Labels.AUTO;
    private boolean @Nullable [][] mask;

    public Heatmap() {}

    private Heatmap(Heatmap other) {
        vmin = other.vmin;
        vmax = other.vmax;
        cmap = other.cmap;
        center = other.center;
        robust = other.robust;
        annot = other.annot;
        annotations = other.annotations;
        annotationTexts = other.annotationTexts;
        fmt = other.fmt;
        annotKws = other.annotKws;
        annotColored = other.annotColored;
        linewidths = other.linewidths;
        linecolor = other.linecolor;
        cbar = other.cbar;
        cbarKws = other.cbarKws;
        square = other.square;
        xticklabels = other.xticklabels;
        yticklabels = other.yticklabels;
        mask = other.mask;
    }

    /**
     * Which rows or columns are named.
     *
     * @param every each how many-th; 0 for none, -1 for as many as there is room for
     * @param names instead of the matrix's own, or null
     */
    public record Labels(int every, @Nullable List<String> names) {
        /** As many as there is room for. */
        public static final Labels AUTO = new Labels(-1, null);

        /** Each row or column, whether there is room or not. */
        public static final Labels ALL = new Labels(1, null);
        /** None, and no ticks. */
        public static final Labels NONE = new Labels(0, null);

        /** Each n-th one. */
        public static Labels every(int n) {
            return new Labels(n, null);
        }

        /** These names, one for each row or column. */
        public static Labels of(List<String> names) {
            return new Labels(1, List.copyOf(names));
        }
    }

    /** The value at the lower end of the colormap; the smallest by default. */
    public Heatmap vmin(double value) {
        Heatmap copy = new Heatmap(this);
        copy.vmin = value;
        return copy;
    }

    /** The value at the upper end of the colormap; the largest by default. */
    public Heatmap vmax(double value) {
        Heatmap copy = new Heatmap(this);
        copy.vmax = value;
        return copy;
    }

    /** A colormap by name; {@code rocket} by default, {@code icefire} with a centre. */
    public Heatmap cmap(String name) {
        return cmap(Colormaps.get(name));
    }

    public Heatmap cmap(Colormap map) {
        Heatmap copy = new Heatmap(this);
        copy.cmap = map;
        return copy;
    }

    /** The value at the middle of the colormap. */
    public Heatmap center(double value) {
        Heatmap copy = new Heatmap(this);
        copy.center = value;
        return copy;
    }

    /** Limits at the 2nd and 98th percentile instead of the extremes, where {@link #vmin} and {@link #vmax} do not give them. */
    public Heatmap robust(boolean value) {
        Heatmap copy = new Heatmap(this);
        copy.robust = value;
        return copy;
    }

    /** Whether each cell tells its value, false by default. */
    public Heatmap annot(boolean value) {
        Heatmap copy = new Heatmap(this);
        copy.annot = value;
        copy.annotations = null;
        copy.annotationTexts = null;
        return copy;
    }

    /** Numbers to write into the cells instead of the values; as many rows and columns as the matrix that is drawn. */
    public Heatmap annot(Matrix numbers) {
        Heatmap copy = new Heatmap(this);
        copy.annot = true;
        copy.annotations = numbers;
        copy.annotationTexts = null;
        return copy;
    }

    /**
     * Texts to write into the cells instead of the values, row by row, as seaborn's {@code annot} array of strings with {@code fmt=""}; as many rows and
     * columns as the matrix that is drawn. {@link #fmt} does not touch them. Kept, not copied.
     */
    public Heatmap annot(String[][] texts) {
        Heatmap copy = new Heatmap(this);
        copy.annot = true;
        copy.annotations = null;
        copy.annotationTexts = texts;
        return copy;
    }

    /** Format of the numbers in the cells, in Python's words; {@code .2g} by default. */
    public Heatmap fmt(String python) {
        Heatmap copy = new Heatmap(this);
        copy.fmt = NumberFormat.python(python);
        return copy;
    }

    /** How the numbers in the cells are set; dark or white, by the cell's luminance. */
    public Heatmap annotKws(TextOptions options) {
        Heatmap copy = new Heatmap(this);
        copy.annotKws = options;
        return copy;
    }

    /** One colour for all the numbers in the cells. */
    public Heatmap annotColor(String name) {
        Heatmap copy = new Heatmap(this);
        copy.annotKws = annotKws.color(name);
        copy.annotColored = true;
        return copy;
    }

    /** Width of the lines between cells in points, 0 by default. */
    public Heatmap linewidths(double points) {
        Heatmap copy = new Heatmap(this);
        copy.linewidths = points;
        return copy;
    }

    /** Colour of the lines between cells, white by default. */
    public Heatmap linecolor(String name) {
        Heatmap copy = new Heatmap(this);
        copy.linecolor = Colors.parse(name);
        return copy;
    }

    /** Whether there is a colour bar, true by default. */
    public Heatmap cbar(boolean value) {
        Heatmap copy = new Heatmap(this);
        copy.cbar = value;
        return copy;
    }

    /** How the colour bar looks, and in which axes. */
    public Heatmap cbarKws(Colorbar.Options options) {
        Heatmap copy = new Heatmap(this);
        copy.cbarKws = options;
        return copy;
    }

    /** Whether cells are as high as wide, false by default. */
    public Heatmap square(boolean value) {
        Heatmap copy = new Heatmap(this);
        copy.square = value;
        return copy;
    }

    /** Which columns are named below; as many as there is room for by default. */
    public Heatmap xticklabels(Labels value) {
        Heatmap copy = new Heatmap(this);
        copy.xticklabels = value;
        return copy;
    }

    /** Which rows are named at the left; as many as there is room for by default. */
    public Heatmap yticklabels(Labels value) {
        Heatmap copy = new Heatmap(this);
        copy.yticklabels = value;
        return copy;
    }

    /** Cells that stay blank: true where nothing is drawn. */
    public Heatmap mask(boolean[][] blank) {
        Heatmap copy = new Heatmap(this);
        copy.mask = blank;
        return copy;
    }

    /**
     * Draws the matrix into an axes.
     *
     * @throws DataException if the matrix is empty, or if mask, annotations or labels are of another shape
     */
    public QuadMesh on(Axes ax, Matrix matrix) {
        int rows = matrix.rowCount();
        int columns = matrix.columnCount();
        if (rows == 0 || columns == 0) {
            throw new DataException(Code.EMPTY, "a heatmap needs at least one row and one column");
        }
        double[][] values = cells(matrix);
        double[] range = range(values);
        if (square) {
            ax.setAspect(1);
        }
        for (Spine.Side side : Spine.Side.values()) {
            if (side != Spine.Side.OUTLINE) {
                ax.spine(side).setVisible(false);
            }
        }
        QuadMesh mesh = ax.pcolormesh(
                values,
                new Pcolormesh()
                        .cmap(colormap(range))
                        .norm(new Normalize(range[0], range[1]))
                        .edgecolor(linecolor)
                        .linewidth(linewidths));
        ax.setXLim(0, columns);
        ax.setYLim(rows, 0);
        if (cbar) {
            ax.figure().colorbar(mesh, ax, cbarKws).outline().setLinewidth(0);
        }
        name(ax, ax.xaxis(), xticklabels, matrix.columnNames(), "xticklabels", "columns");
        name(ax, ax.yaxis(), yticklabels, matrix.rowNames(), "yticklabels", "rows");
        if (annot) {
            annotate(ax, mesh, annotations == null ? matrix : annotations);
        }
        return mesh;
    }

    private double[][] cells(Matrix matrix) {
        if (mask != null && (mask.length != matrix.rowCount() || mask[0].length != matrix.columnCount())) {
            throw new DataException(
                    Code.RAGGED,
                    "the mask has " + mask.length + " rows, the matrix has " + matrix.rowCount()
                            + "; both must have the same shape");
        }
        double[][] cells = new double[matrix.rowCount()][matrix.columnCount()];
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells[i].length; j++) {
                cells[i][j] = mask != null && mask[i][j] ? Double.NaN : matrix.get(i, j);
            }
        }
        return cells;
    }

    /** Values at the ends of the colormap. */
    private double[] range(double[][] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        int n = 0;
        double[] finite = new double[values.length * values[0].length];
        for (double[] row : values) {
            for (double value : row) {
                if (Double.isFinite(value)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                    finite[n++] = value;
                }
            }
        }
        if (n == 0) {
            // As a colour bar shows when limits are unknown.
            return Double.isNaN(vmin) || Double.isNaN(vmax) ? new double[] {-0.1, 0.1} : new double[] {vmin, vmax};
        } else if (robust) {
            Quantiles quantiles = Quantiles.of(Arrays.copyOf(finite, n));
            low = quantiles.percentile(2);
            high = quantiles.percentile(98);
        }
        return new double[] {Double.isNaN(vmin) ? low : vmin, Double.isNaN(vmax) ? high : vmax};
    }

    /** The colormap, cut anew around the centre so that both sides have the same change of colour per unit. */
    private Colormap colormap(double[] range) {
        if (Double.isNaN(center)) {
            return cmap == null ? Colormaps.get("rocket") : cmap;
        }
        Colormap map = cmap == null ? Colormaps.get("icefire") : cmap;
        double reach = Math.max(range[1] - center, center - range[0]);
        double from = (range[0] - (center - reach)) / (2 * reach);
        double to = (range[1] - (center - reach)) / (2 * reach);
        double[] places = new double[COLORS];
        double step = (to - from) / (COLORS - 1);
        for (int i = 0; i < COLORS; i++) {
            places[i] = i == COLORS - 1 ? to : from + i * step;
        }
        return map.cut(places);
    }

    /** Ticks in the middle of cells; labels turn where they overlap. */
    private static void name(Axes ax, Axis axis, Labels labels, List<String> own, String option, String what) {
        List<String> names = labels.names() == null ? own : labels.names();
        if (names.size() != own.size()) {
            throw new DataException(
                    Code.RAGGED,
                    option + " has " + names.size() + " names for " + own.size() + " " + what + "; give one for each");
        }
        int every = labels.every() < 0 ? room(ax, axis, names.size()) : labels.every();
        List<String> shown = new ArrayList<>();
        double[] places = new double[every == 0 ? 0 : (names.size() + every - 1) / every];
        for (int i = 0; i < places.length; i++) {
            places[i] = i * every + 0.5;
            shown.add(names.get(i * every));
        }
        String[] texts = shown.toArray(new String[0]);
        if (axis.horizontal()) {
            ax.setXTicks(places);
            ax.setXTickLabels(texts);
        } else {
            ax.setYTicks(places);
            ax.setYTickLabels(texts);
            axis.setTickLabelRotation(90);
            axis.setTickLabelAlignment(null, TextBlock.Vertical.CENTER);
        }
        axis.setTurnWhenOverlapping(true);
    }

    /** Each how many-th label fits along the axis; 0 where not even one does. */
    private static int room(Axes ax, Axis axis, int labels) {
        double inches = axis.horizontal()
                ? ax.position().width() * ax.figure().width()
                : ax.position().height() * ax.figure().height();
        int most = (int) Math.floor(inches / (axis.tickLabelFont().size() / 72));
        return most < 1 ? 0 : labels / most + 1;
    }

    private void annotate(Axes ax, QuadMesh mesh, Matrix numbers) {
        int rows = mesh.rows();
        int columns = mesh.columns();
        if (annotationTexts == null) {
            checkShape(numbers.rowCount(), numbers.columnCount(), rows, columns);
        } else {
            for (String[] row : annotationTexts) {
                checkShape(annotationTexts.length, row.length, rows, columns);
            }
            checkShape(annotationTexts.length, columns, rows, columns);
        }
        TextOptions base = annotKws.ha(TextBlock.Horizontal.CENTER).va(TextBlock.Vertical.CENTER);
        TextOptions dark = annotColored ? base : base.color(DARK);
        TextOptions light = annotColored ? base : base.color(Rgba.WHITE);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                int cell = i * columns + j;
                if (!Double.isNaN(mesh.values()[cell])) {
                    boolean bright = Luminance.of(mesh.facecolor(cell)) > LIGHT_CELL;
                    String text = annotationTexts == null ? fmt.format(numbers.get(i, j)) : annotationTexts[i][j];
                    ax.text(j + 0.5, i + 0.5, text, bright ? dark : light);
                }
            }
        }
    }

    private static void checkShape(int annotRows, int annotColumns, int rows, int columns) {
        if (annotRows != rows || annotColumns != columns) {
            throw new DataException(
                    Code.RAGGED,
                    "annot has " + annotRows + " x " + annotColumns + " entries for " + rows + " x " + columns
                            + " cells; both must have the same shape");
        }
    }
}
