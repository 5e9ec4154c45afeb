package org.steadyplot.stats;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.GridSpec;
import org.steadyplot.chart.Label;
import org.steadyplot.chart.artist.Marker;
import org.steadyplot.chart.plot.Bar;
import org.steadyplot.chart.plot.Hist;
import org.steadyplot.chart.plot.Plot;
import org.steadyplot.chart.plot.Scatter;
import org.steadyplot.chart.tick.CFormat;
import org.steadyplot.stats.DataException.Code;

/**
 * Every column of a table against every other: {@code Stats.scatterMatrix(figure, table, new ScatterMatrix().diagonal(HIST))}. Immutable.
 *
 * <p>Plain by default: all pairs without ticks, names at the left and below. With a diagonal it is pandas' {@code plotting.scatter_matrix}.
 */
public final class ScatterMatrix {
    private Diagonal diagonal = Diagonal.NONE;
    private @Nullable Scatter points;
    private double hspace = Double.NaN;
    private double wspace = Double.NaN;
    private double rangePadding = 0.05;
    private boolean grid;
    private Hist hist = new Hist();
    private Plot densityKwds = new Plot();
    private @Nullable List<String> labels;

    public ScatterMatrix() {}

    private ScatterMatrix(ScatterMatrix other) {
        diagonal = other.diagonal;
        points = other.points;
        hspace = other.hspace;
        wspace = other.wspace;
        rangePadding = other.rangePadding;
        grid = other.grid;
        hist = other.hist;
        densityKwds = other.densityKwds;
        labels = other.labels;
    }

    /** What stands where a column meets itself. */
    public enum Diagonal {
        /** The column against itself, as everywhere; no ticks anywhere. */
        NONE,
        /** A histogram. */
        HIST,
        /** A Gaussian kernel density estimate. */
        KDE
    }

    /** What stands on the diagonal, {@link Diagonal#NONE} by default; anything else makes it pandas' chart. */
    public ScatterMatrix diagonal(Diagonal value) {
        ScatterMatrix copy = new ScatterMatrix(this);
        copy.diagonal = value;
        return copy;
    }

    /** How points look: black, 3 square points and half opaque by default; with a diagonal, pandas' dots. */
    public ScatterMatrix points(Scatter options) {
        ScatterMatrix copy = new ScatterMatrix(this);
        copy.points = options;
        return copy;
    }

    /** Height of the gaps between panels as a fraction of a panel's; 0.1 by default, 0 with a diagonal. */
    public ScatterMatrix hspace(double fraction) {
        ScatterMatrix copy = new ScatterMatrix(this);
        copy.hspace = fraction;
        return copy;
    }

    /** Width of the gaps between panels as a fraction of a panel's; 0.1 by default, 0 with a diagonal. */
    public ScatterMatrix wspace(double fraction) {
        ScatterMatrix copy = new ScatterMatrix(this);
        copy.wspace = fraction;
        return copy;
    }

    /** How much wider than the data a panel is, as a fraction of the data's span, 0.05 by default; needs a diagonal. */
    public ScatterMatrix rangePadding(double fraction) {
        ScatterMatrix copy = new ScatterMatrix(this);
        copy.rangePadding = fraction;
        return copy;
    }

    /** Whether there are lines at the ticks, false by default; needs a diagonal. */
    public ScatterMatrix grid(boolean value) {
        ScatterMatrix copy = new ScatterMatrix(this);
        copy.grid = value;
        return copy;
    }

    /** How histograms look. */
    public ScatterMatrix hist(int numberOfBins, Bar bars) {
        return hist(new Hist().bins(numberOfBins).bars(bars));
    }

    /** How histograms count and look; ten bins by default. */
    public ScatterMatrix hist(Hist options) {
        ScatterMatrix copy = new ScatterMatrix(this);
        copy.hist = options;
        return copy;
    }

    /** How density curves look. */
    public ScatterMatrix density(Plot curve) {
        ScatterMatrix copy = new ScatterMatrix(this);
        copy.densityKwds = curve;
        return copy;
    }

    /** Names instead of the columns' own. */
    public ScatterMatrix labels(List<String> names) {
        ScatterMatrix copy = new ScatterMatrix(this);
        copy.labels = List.copyOf(names);
        return copy;
    }

    /**
     * Draws the numeric columns into a figure; panel (i, j) shows column j across and column i upwards.
     *
     * @throws DataException without a numeric column, or if there are not as many labels as numeric columns
     */
    public Axes[][] on(Figure figure, Columns table) {
        Columns numeric = table.numeric();
        int n = numeric.size();
        if (n == 0) {
            throw new DataException(Code.EMPTY, "a scatter matrix needs at least one numeric column");
        }
        List<String> names = labels == null ? numeric.names() : labels;
        if (names.size() != n) {
            throw new DataException(Code.RAGGED, "labels has " + names.size() + " names for " + n + " numeric columns");
        }
        double[][] columns = new double[n][];
        for (int i = 0; i < n; i++) {
            columns[i] = numeric.numbers(numeric.name(i));
        }
        return diagonal == Diagonal.NONE ? plain(figure, columns, names) : pandas(figure, columns, names);
    }

    private GridSpec panels(Figure figure, int n, double space) {
        return figure.addGridSpec(
                n,
                n,
                new GridSpec.Spacing()
                        .hspace(Double.isNaN(hspace) ? space : hspace)
                        .wspace(Double.isNaN(wspace) ? space : wspace));
    }

    private Axes[][] plain(Figure figure, double[][] columns, List<String> names) {
        int n = columns.length;
        GridSpec panels = panels(figure, n, 0.1);
        Scatter look = points == null ? new Scatter().s(3).color("black").alpha(0.5) : points;
        Label sideways = new Label().rotation(0).labelPad(15);
        Axes[][] axes = new Axes[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                Axes ax = figure.addSubplot(panels.at(i, j));
                ax.scatter(columns[j], columns[i], look);
                ax.setXTicks();
                ax.setYTicks();
                if (i == n - 1) {
                    ax.setXLabel(names.get(j));
                }
                if (j == 0) {
                    ax.setYLabel(names.get(i), sideways);
                }
                axes[i][j] = ax;
            }
        }
        return axes;
    }

    private Axes[][] pandas(Figure figure, double[][] columns, List<String> names) {
        int n = columns.length;
        GridSpec panels = panels(figure, n, 0);
        Scatter look =
                points == null ? new Scatter().marker(Marker.POINT).alpha(0.5).edgecolors("none") : points;
        double[][] bounds = new double[n][];
        for (int i = 0; i < n; i++) {
            bounds[i] = bounds(columns[i]);
        }
        Axes[][] axes = new Axes[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                Axes ax = figure.addSubplot(panels.at(i, j));
                axes[i][j] = ax;
                if (i == j) {
                    drawDiagonal(ax, columns[i]);
                } else {
                    ax.scatter(columns[j], columns[i], look);
                    ax.setYLim(bounds[i][0], bounds[i][1]);
                }
                ax.setXLim(bounds[j][0], bounds[j][1]);
                ax.setXLabel(names.get(j));
                ax.setYLabel(names.get(i));
                ax.xaxis().setVisible(i == n - 1);
                ax.yaxis().setVisible(j == 0);
                ax.xaxis().setTickLabelFont(ax.xaxis().tickLabelFont().withSize(8));
                ax.yaxis().setTickLabelFont(ax.yaxis().tickLabelFont().withSize(8));
                ax.xaxis().setTickLabelRotation(90);
                ax.grid(grid);
            }
        }
        if (n > 1) {
            relabel(axes[0][0], axes[0][1], bounds[0]);
        }
        return axes;
    }

    private void drawDiagonal(Axes ax, double[] column) {
        double[] values = Finite.of(column);
        if (values.length == 0) {
            return;
        }
        if (diagonal == Diagonal.HIST) {
            ax.hist(values, hist);
        } else if (values.length > 1 && Finite.min(values) < Finite.max(values)) {
            double[] places = Finite.linspace(Finite.min(values), Finite.max(values), 1000);
            ax.plot(places, GaussianKde.of(values).evaluate(places), densityKwds);
        }
    }

    private double[] bounds(double[] column) {
        double[] values = Finite.of(column);
        if (values.length == 0) {
            return new double[] {0, 1};
        }
        double low = Finite.min(values);
        double high = Finite.max(values);
        double reach = (high - low) * rangePadding / 2;
        return new double[] {low - reach, high + reach};
    }

    /** The first diagonal panel counts or measures density, but its y labels tell the values of its row: those of its neighbour, mapped. */
    private static void relabel(Axes diagonal, Axes neighbour, double[] bounds) {
        double[] all = neighbour.yticks();
        double[] ylim = diagonal.ylim();
        double[] places = new double[all.length];
        double[] values = new double[all.length];
        int n = 0;
        for (double value : all) {
            if (bounds[0] <= value && value <= bounds[1]) {
                places[n] = (value - bounds[0]) / (bounds[1] - bounds[0]) * (ylim[1] - ylim[0]) + ylim[0];
                values[n++] = value;
            }
        }
        diagonal.setYTicks(Arrays.copyOf(places, n));
        diagonal.setYTickLabels(texts(Arrays.copyOf(values, n)));
    }

    /** As Python writes the values: as whole numbers when all are. */
    private static String[] texts(double[] values) {
        boolean whole = true;
        for (double value : values) {
            whole &= value == Math.rint(value);
        }
        String[] texts = new String[values.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = whole ? Long.toString((long) values[i]) : CFormat.repr(values[i]);
        }
        return texts;
    }
}
