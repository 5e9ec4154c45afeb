package org.steadyplot.chart.style;

/**
 * Places of the subplots, {@code figure.subplot}: margins in fractions of the figure, spaces in fractions of a mean subplot.
 *
 * @param left left edge of the subplots
 * @param right right edge
 * @param bottom bottom edge
 * @param top top edge
 * @param wspace space between columns
 * @param hspace space between rows
 */
public record SubplotStyle(double left, double right, double bottom, double top, double wspace, double hspace) {
    /** The default style. */
    public static final SubplotStyle DEFAULT = new SubplotStyle(0.125, 0.9, 0.11, 0.88, 0.2, 0.2);

    public SubplotStyle withLeft(double left) {
        return new SubplotStyle(left, right, bottom, top, wspace, hspace);
    }

    public SubplotStyle withRight(double right) {
        return new SubplotStyle(left, right, bottom, top, wspace, hspace);
    }

    public SubplotStyle withBottom(double bottom) {
        return new SubplotStyle(left, right, bottom, top, wspace, hspace);
    }

    public SubplotStyle withTop(double top) {
        return new SubplotStyle(left, right, bottom, top, wspace, hspace);
    }

    public SubplotStyle withWspace(double wspace) {
        return new SubplotStyle(left, right, bottom, top, wspace, hspace);
    }

    public SubplotStyle withHspace(double hspace) {
        return new SubplotStyle(left, right, bottom, top, wspace, hspace);
    }
}
