package org.steadyplot.chart.style;

/**
 * Distances within a legend, multiples of its font size.
 *
 * @param borderpad inside the box
 * @param labelspacing between entries
 * @param handlelength width of a sample
 * @param handleheight height of a sample
 * @param handletextpad between sample and text
 * @param borderaxespad between axes and box
 * @param columnspacing between columns
 */
public record LegendSpacing(
        double borderpad,
        double labelspacing,
        double handlelength,
        double handleheight,
        double handletextpad,
        double borderaxespad,
        double columnspacing) {
    /** The default style. */
    public static final LegendSpacing DEFAULT = new LegendSpacing(0.4, 0.5, 2, 0.7, 0.8, 0.5, 2);

    public LegendSpacing withBorderpad(double borderpad) {
        return new LegendSpacing(
                borderpad, labelspacing, handlelength, handleheight, handletextpad, borderaxespad, columnspacing);
    }

    public LegendSpacing withLabelspacing(double labelspacing) {
        return new LegendSpacing(
                borderpad, labelspacing, handlelength, handleheight, handletextpad, borderaxespad, columnspacing);
    }

    public LegendSpacing withHandlelength(double handlelength) {
        return new LegendSpacing(
                borderpad, labelspacing, handlelength, handleheight, handletextpad, borderaxespad, columnspacing);
    }

    public LegendSpacing withHandleheight(double handleheight) {
        return new LegendSpacing(
                borderpad, labelspacing, handlelength, handleheight, handletextpad, borderaxespad, columnspacing);
    }

    public LegendSpacing withHandletextpad(double handletextpad) {
        return new LegendSpacing(
                borderpad, labelspacing, handlelength, handleheight, handletextpad, borderaxespad, columnspacing);
    }

    public LegendSpacing withBorderaxespad(double borderaxespad) {
        return new LegendSpacing(
                borderpad, labelspacing, handlelength, handleheight, handletextpad, borderaxespad, columnspacing);
    }

    public LegendSpacing withColumnspacing(double columnspacing) {
        return new LegendSpacing(
                borderpad, labelspacing, handlelength, handleheight, handletextpad, borderaxespad, columnspacing);
    }
}
