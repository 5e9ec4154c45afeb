package org.steadyplot.chart.transform;

import org.steadyplot.chart.scale.LinearScale;
import org.steadyplot.chart.scale.Scale;
import org.steadyplot.raster.Affine;

/**
 * The coordinate systems of one axes, or of the figure, during one drawing. All maps lead to pixels with the origin at the lower left of the
 * figure.
 */
public final class Frame {
    private final Bbox figure;
    private final Bbox box;
    private final double dpi;
    private final Scale xScale;
    private final Scale yScale;
    private final Affine data;
    private final Affine axes;

    private Frame(Bbox figure, Bbox box, double dpi, Scale xScale, Scale yScale, Affine data) {
        this.figure = figure;
        this.box = box;
        this.dpi = dpi;
        this.xScale = xScale;
        this.yScale = yScale;
        this.data = data;
        this.axes = unitTo(box);
    }

    /** The frame of the figure itself: data and axes coordinates are figure fractions. */
    public static Frame figure(Bbox figure, double dpi) {
        return new Frame(figure, figure, dpi, LinearScale.INSTANCE, LinearScale.INSTANCE, unitTo(figure));
    }

    /**
     * The frame of an axes.
     *
     * @param box the axes box in pixels
     * @param left the x limit at the left edge, in data units
     * @param right the x limit at the right edge
     * @param bottom the y limit at the lower edge
     * @param top the y limit at the upper edge
     */
    public static Frame axes(
            Bbox figure,
            Bbox box,
            double dpi,
            Scale xScale,
            Scale yScale,
            double left,
            double right,
            double bottom,
            double top) {
        double l = xScale.forward(left);
        double b = yScale.forward(bottom);
        // The operations of matplotlib's product of two matrices: where edges fall on half pixels, the last bit decides
        // which pixel they snap to.
        double sx = 1 / (xScale.forward(right) - l);
        double sy = 1 / (yScale.forward(top) - b);
        double x = box.width() * (-l * sx) + box.x0();
        double y = box.height() * (-b * sy) + box.y0();
        Affine data = new Affine(box.width() * sx, 0, 0, box.height() * sy, x, y);
        return new Frame(figure, box, dpi, xScale, yScale, data);
    }

    /** The figure box in pixels; its corner is not (0, 0) when the saved picture is cut to its contents. */
    public Bbox figureBox() {
        return figure;
    }

    /** The axes box in pixels. */
    public Bbox box() {
        return box;
    }

    public double dpi() {
        return dpi;
    }

    /** Points to pixels. */
    public double px(double points) {
        return points * dpi / 72;
    }

    public Scale xScale() {
        return xScale;
    }

    public Scale yScale() {
        return yScale;
    }

    /** From scaled data coordinates. */
    public Affine data() {
        return data;
    }

    /** From axes fractions. */
    public Affine axesFractions() {
        return axes;
    }

    /** From figure fractions. */
    public Affine figureFractions() {
        return unitTo(figure);
    }

    /** Pixel column of a data value. */
    public double x(double value) {
        return data.a() * xScale.forward(value) + data.e();
    }

    /** Pixel row, from below, of a data value. */
    public double y(double value) {
        return data.d() * yScale.forward(value) + data.f();
    }

    private static Affine unitTo(Bbox box) {
        return new Affine(box.width(), 0, 0, box.height(), box.x0(), box.y0());
    }
}
