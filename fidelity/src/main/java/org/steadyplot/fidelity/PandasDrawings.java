package org.steadyplot.fidelity;

import java.io.IOException;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.artist.Marker;
import org.steadyplot.chart.plot.Scatter;
import org.steadyplot.stats.ScatterMatrix;

/** Scatter matrices as pandas draws them. */
final class PandasDrawings {
    private PandasDrawings() {}

    static Figure histogramDiagonal(CaseData data) throws IOException {
        Figure figure = new Figure(8, 8);
        new ScatterMatrix().diagonal(ScatterMatrix.Diagonal.HIST).on(figure, data.table("iris.csv"));
        return figure;
    }

    static Figure densityDiagonal(CaseData data) throws IOException {
        Figure figure = new Figure(8, 8);
        new ScatterMatrix()
                .diagonal(ScatterMatrix.Diagonal.KDE)
                .points(new Scatter().marker(Marker.CIRCLE).alpha(0.6).edgecolors("none"))
                .on(figure, data.table("iris.csv"));
        return figure;
    }
}
