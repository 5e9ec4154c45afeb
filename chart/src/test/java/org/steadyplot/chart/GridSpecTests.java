package org.steadyplot.chart;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyplot.chart.Boxes.assertCorners;

import org.junit.jupiter.api.Test;

/** Boxes of grid cells beside matplotlib's. */
class GridSpecTests {
    private final Figure figure = new Figure(8, 6);

    @Test
    void cells_and_spans_of_a_plain_grid() {
        GridSpec grid = figure.addGridSpec(2, 3);

        assertCorners(grid.at(1, 1).position(), 0.3985294117647059, 0.11, 0.6264705882352941, 0.46);
        assertCorners(grid.span(0, 0, 1, 2).position(), 0.125, 0.53, 0.6264705882352941, 0.88);
        assertCorners(grid.span(0, 2, 2, 1).position(), 0.6720588235294118, 0.11, 0.9, 0.88);
    }

    @Test
    void ratios_gaps_edges_and_a_grid_in_a_cell() {
        GridSpec grid = figure.addGridSpec(
                2,
                3,
                new GridSpec.Spacing()
                        .widthRatios(2, 1, 1)
                        .heightRatios(1, 3)
                        .wspace(0.1)
                        .hspace(0.4)
                        .edges(0.05, 0.95, 0.2, 0.8));
        assertCorners(grid.at(0, 0).position(), 0.05, 0.675, 0.471875, 0.8);
        assertCorners(grid.at(1, 2).position(), 0.7390625, 0.2, 0.95, 0.575);
        assertCorners(grid.span(0, 1, 2, 2).position(), 0.5, 0.2, 0.95, 0.8);

        GridSpec inner =
                grid.at(1, 0).subgridspec(2, 2, new GridSpec.Spacing().wspace(0).hspace(0.5));
        assertCorners(inner.at(0, 1).position(), 0.2609375, 0.425, 0.471875, 0.575);
        assertCorners(inner.span(1, 0, 1, 2).position(), 0.05, 0.2, 0.471875, 0.35);
    }

    @Test
    void cells_outside_of_the_grid_are_an_error() {
        GridSpec grid = figure.addGridSpec(2, 3);

        assertThatThrownBy(() -> grid.span(1, 2, 1, 2))
                .isInstanceOf(ChartException.class)
                .hasMessage("cells 1..1, 2..3 are not in a grid of 2 x 3");
        assertThatThrownBy(() -> figure.addGridSpec(0, 1)).hasMessageContaining("0 x 1");
        assertThatThrownBy(() -> figure.addGridSpec(1, 2, new GridSpec.Spacing().widthRatios(1)))
                .hasMessageContaining("1 entries for 2 columns");
    }
}
