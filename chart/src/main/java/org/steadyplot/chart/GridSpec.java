package org.steadyplot.chart;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.style.FigureRc;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.transform.Bbox;

/**
 * A grid of cells for axes: in the figure, or nested in a cell of another grid.
 *
 * <pre>{@code
 * var grid = figure.addGridSpec(2, 3, new GridSpec.Spacing().hspace(0.1).widthRatios(2, 1, 1));
 * Axes wide = figure.addSubplot(grid.span(0, 0, 1, 3));
 * }</pre>
 */
public final class GridSpec {
    private final Figure figure;
    private final @Nullable SubplotSpec parent;
    private final int rows;
    private final int columns;
    private final Spacing spacing;

    GridSpec(Figure figure, @Nullable SubplotSpec parent, int rows, int columns, Spacing spacing) {
        if (rows < 1 || columns < 1) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT,
                    "a grid needs at least one row and one column, not " + rows + " x " + columns);
        }
        spacing.check(rows, columns);
        this.figure = figure;
        this.parent = parent;
        this.rows = rows;
        this.columns = columns;
        this.spacing = spacing;
    }

    /**
     * Edges, gaps and proportions of a grid; unset ones come from the figure's style, or fill the parent cell. Immutable.
     */
    public static final class Spacing {
        private static final double[] EQUAL = {};

        private double left = Double.NaN;
        private double right = Double.NaN;
        private double bottom = Double.NaN;
        private double top = Double.NaN;
        private double wspace = Double.NaN;
        private double hspace = Double.NaN;
        private double[] widthRatios = EQUAL;
        private double[] heightRatios = EQUAL;

        public Spacing() {}

        private Spacing(Spacing other) {
            left = other.left;
            right = other.right;
            bottom = other.bottom;
            top = other.top;
            wspace = other.wspace;
            hspace = other.hspace;
            widthRatios = other.widthRatios;
            heightRatios = other.heightRatios;
        }

        /** Edges of the grid as fractions of the figure. */
        public Spacing edges(double left, double right, double bottom, double top) {
            Spacing copy = new Spacing(this);
            copy.left = left;
            copy.right = right;
            copy.bottom = bottom;
            copy.top = top;
            return copy;
        }

        /** Gap between columns as a fraction of the mean cell width. */
        public Spacing wspace(double fraction) {
            Spacing copy = new Spacing(this);
            copy.wspace = fraction;
            return copy;
        }

        /** Gap between rows as a fraction of the mean cell height. */
        public Spacing hspace(double fraction) {
            Spacing copy = new Spacing(this);
            copy.hspace = fraction;
            return copy;
        }

        /** Relative widths of the columns. */
        public Spacing widthRatios(double... ratios) {
            Spacing copy = new Spacing(this);
            copy.widthRatios = ratios.clone();
            return copy;
        }

        /** Relative heights of the rows. */
        public Spacing heightRatios(double... ratios) {
            Spacing copy = new Spacing(this);
            copy.heightRatios = ratios.clone();
            return copy;
        }

        private void check(int rows, int columns) {
            if (widthRatios.length != 0 && widthRatios.length != columns) {
                throw new ChartException(
                        ChartException.Code.INVALID_ARGUMENT,
                        "widthRatios has " + widthRatios.length + " entries for " + columns + " columns");
            }
            if (heightRatios.length != 0 && heightRatios.length != rows) {
                throw new ChartException(
                        ChartException.Code.INVALID_ARGUMENT,
                        "heightRatios has " + heightRatios.length + " entries for " + rows + " rows");
            }
        }
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** One cell, counted from the top left. */
    public SubplotSpec at(int row, int column) {
        return span(row, column, 1, 1);
    }

    /** Several cells as one. */
    public SubplotSpec span(int row, int column, int rowSpan, int columnSpan) {
        if (row < 0
                || column < 0
                || rowSpan < 1
                || columnSpan < 1
                || row + rowSpan > rows
                || column + columnSpan > columns) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT,
                    "cells " + row + ".." + (row + rowSpan - 1) + ", " + column + ".." + (column + columnSpan - 1)
                            + " are not in a grid of " + rows + " x " + columns);
        }
        return new SubplotSpec(this, row, column, rowSpan, columnSpan);
    }

    Figure figure() {
        return figure;
    }

    /** The box of a span of cells in fractions of the figure. */
    Bbox box(int row, int column, int rowSpan, int columnSpan) {
        Style style = figure.style();
        Bbox outer = parent == null
                ? new Bbox(
                        or(spacing.left, style.get(FigureRc.SUBPLOT_LEFT)),
                        or(spacing.bottom, style.get(FigureRc.SUBPLOT_BOTTOM)),
                        or(spacing.right, style.get(FigureRc.SUBPLOT_RIGHT)),
                        or(spacing.top, style.get(FigureRc.SUBPLOT_TOP)))
                : parent.position();
        double wspace = or(spacing.wspace, style.get(FigureRc.SUBPLOT_WSPACE));
        double hspace = or(spacing.hspace, style.get(FigureRc.SUBPLOT_HSPACE));
        double cellWidth = outer.width() / (columns + wspace * (columns - 1));
        double cellHeight = outer.height() / (rows + hspace * (rows - 1));
        double left = outer.x0() + start(column, cellWidth, wspace * cellWidth, spacing.widthRatios, columns);
        double right = outer.x0()
                + start(column + columnSpan - 1, cellWidth, wspace * cellWidth, spacing.widthRatios, columns)
                + length(column + columnSpan - 1, cellWidth, spacing.widthRatios, columns);
        double top = outer.y1() - start(row, cellHeight, hspace * cellHeight, spacing.heightRatios, rows);
        double bottom = outer.y1()
                - start(row + rowSpan - 1, cellHeight, hspace * cellHeight, spacing.heightRatios, rows)
                - length(row + rowSpan - 1, cellHeight, spacing.heightRatios, rows);
        return new Bbox(left, bottom, right, top);
    }

    private static double start(int index, double cell, double gap, double[] ratios, int n) {
        double start = 0;
        for (int i = 0; i < index; i++) {
            start += length(i, cell, ratios, n) + gap;
        }
        return start;
    }

    private static double length(int index, double cell, double[] ratios, int n) {
        if (ratios.length == 0) {
            return cell;
        }
        double sum = 0;
        for (double ratio : ratios) {
            sum += ratio;
        }
        return ratios[index] * (cell * n / sum);
    }

    private static double or(double value, double fallback) {
        return Double.isNaN(value) ? fallback : value;
    }
}
