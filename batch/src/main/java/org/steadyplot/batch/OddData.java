package org.steadyplot.batch;

import java.util.ArrayList;
import java.util.List;
import org.steadyplot.batch.Warning.Code;
import org.steadyplot.spec.Chart;
import org.steadyplot.spec.ChartKind;
import org.steadyplot.spec.HeatmapParameters;
import org.steadyplot.spec.ScatterMatrixParameters;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.ScatterMatrix;

/** What is odd about a table for a chart: things that can be drawn, but leave something blank. */
public final class OddData {
    private OddData() {}

    /** The warnings about columns of numbers that the chart draws. */
    public static List<Warning> warnings(Chart chart, Columns columns) {
        boolean correlations = chart.kind() == ChartKind.HEATMAP
                && chart.arguments().get(HeatmapParameters.OF) == HeatmapParameters.Of.CORR;
        boolean densities = chart.kind() == ChartKind.SCATTER_MATRIX
                && chart.arguments().get(ScatterMatrixParameters.DIAGONAL) == ScatterMatrix.Diagonal.KDE;
        List<Warning> warnings = new ArrayList<>(0);
        if (correlations && columns.rowCount() == 1) {
            warnings.add(new Warning(Code.ONE_ROW, "one row has no correlations: all cells stay blank"));
            return warnings;
        }
        for (int i = 0; i < columns.size(); i++) {
            column(columns.name(i), columns.numbers(columns.name(i)), correlations, densities, warnings);
        }
        return warnings;
    }

    private static void column(
            String name, double[] values, boolean correlations, boolean densities, List<Warning> warnings) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        int infinite = 0;
        int present = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
                present++;
            } else if (!Double.isNaN(value)) {
                infinite++;
            }
        }
        String column = "column '" + Printable.of(name) + "'";
        if (infinite > 0) {
            warnings.add(new Warning(
                    Code.INFINITE,
                    column + " has infinite values, which "
                            + (correlations ? "its correlations leave out" : "are not drawn")));
        } else if (present == 0) {
            warnings.add(new Warning(
                    Code.ALL_MISSING,
                    column + " has no values: its " + (correlations ? "cells stay" : "panels stay") + " blank"));
        } else if (correlations && least == most) {
            warnings.add(new Warning(
                    Code.CONSTANT, column + " is constant, so its correlations are NaN: their cells stay blank"));
        } else if (densities && least == most) {
            warnings.add(new Warning(
                    Code.CONSTANT,
                    column + " is constant, so it has no density: its panel on the diagonal stays blank"));
        }
    }
}
