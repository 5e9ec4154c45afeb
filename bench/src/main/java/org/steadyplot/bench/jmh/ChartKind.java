package org.steadyplot.bench.jmh;

import org.steadyplot.bench.race.Pair;
import org.steadyplot.bench.race.Table;
import org.steadyplot.chart.Figure;

/** The two charts of a pair. */
public enum ChartKind {
    SCATTER_MATRIX {
        @Override
        Figure figure(Table table) {
            return Pair.scatterMatrix(table);
        }
    },
    HEATMAP {
        @Override
        Figure figure(Table table) {
            return Pair.heatmap(table);
        }
    };

    abstract Figure figure(Table table);
}
