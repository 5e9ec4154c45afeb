package org.steadyplot.stats;

import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.artist.QuadMesh;

/** The statistics level: one-line entries for tables. */
public final class Stats {
    private Stats() {}

    /** Pearson's correlation matrix of the numeric columns; see {@link Correlation#corr}. */
    public static Matrix corr(Columns table) {
        return Correlation.corr(table, CorrelationMethod.PEARSON, 1);
    }

    /** The correlation matrix of the numeric columns by the given method; see {@link Correlation#corr}. */
    public static Matrix corr(Columns table, CorrelationMethod method) {
        return Correlation.corr(table, method, 1);
    }

    /** A matrix as coloured cells; see {@link Heatmap}. */
    public static QuadMesh heatmap(Axes ax, Matrix matrix, Heatmap options) {
        return options.on(ax, matrix);
    }

    /** Every numeric column against every other; see {@link ScatterMatrix}. */
    public static Axes[][] scatterMatrix(Figure figure, Columns table, ScatterMatrix options) {
        return options.on(figure, table);
    }
}
