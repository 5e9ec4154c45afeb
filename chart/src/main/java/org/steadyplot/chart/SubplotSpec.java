package org.steadyplot.chart;

import org.steadyplot.chart.transform.Bbox;

/** A cell, or a span of cells, of a grid. */
public final class SubplotSpec {
    private final GridSpec grid;
    private final int row;
    private final int column;
    private final int rowSpan;
    private final int columnSpan;

    SubplotSpec(GridSpec grid, int row, int column, int rowSpan, int columnSpan) {
        this.grid = grid;
        this.row = row;
        this.column = column;
        this.rowSpan = rowSpan;
        this.columnSpan = columnSpan;
    }

    public GridSpec grid() {
        return grid;
    }

    public int row() {
        return row;
    }

    public int column() {
        return column;
    }

    /** A grid inside of this cell. */
    public GridSpec subgridspec(int rows, int columns, GridSpec.Spacing spacing) {
        return new GridSpec(grid.figure(), this, rows, columns, spacing);
    }

    /** The cell's box in fractions of the figure. */
    public Bbox position() {
        return grid.box(row, column, rowSpan, columnSpan);
    }
}
