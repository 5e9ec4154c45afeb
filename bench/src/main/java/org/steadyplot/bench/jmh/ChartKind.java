package org.steadyplot.bench.jmh;

import org.steadyplot.bench.race.Pair;
import org.steadyplot.chart.Figure;
import org.steadyplot.stats.Columns;

/** The two charts of a pair. */
public enum ChartKind {
    SCATTER_MATRIX {
        @Override
        Figure figure(Columns columns) {
            return Pair.scatterMatrix(columns);
        }
    },
    HEATMAP {
        @Override
        Figure figure(Columns columns) {
            return Pair.heatmap(columns);
        }
    };

    abstract Figure figure(Columns columns);
}
