package org.steadyplot.chart.transform;

import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Path;

/** In which coordinates an artist's numbers are. A value: it is resolved against the {@link Frame} of each drawing. */
public enum Transform {
    /** Data units on both axes. */
    DATA(true, true),
    /** Fractions of the axes box. */
    AXES(false, false),
    /** Fractions of the figure. */
    FIGURE(false, false),
    /** x in data units, y in fractions of the axes box. */
    X_DATA_Y_AXES(true, false),
    /** x in fractions of the axes box, y in data units. */
    X_AXES_Y_DATA(false, true),
    /** Pixels from the lower left corner of the figure. */
    PIXELS(false, false);

    private final boolean xData;
    private final boolean yData;

    Transform(boolean xData, boolean yData) {
        this.xData = xData;
        this.yData = yData;
    }

    /** Whether x is in data units and so takes part in data limits. */
    public boolean xIsData() {
        return xData;
    }

    public boolean yIsData() {
        return yData;
    }

    /** The affine part, to pixels, which follows the axis scales. */
    public Affine affine(Frame frame) {
        Affine data = frame.data();
        Affine axes = frame.axesFractions();
        return switch (this) {
            case DATA -> data;
            case AXES -> axes;
            case FIGURE -> frame.figureFractions();
            case X_DATA_Y_AXES -> new Affine(data.a(), 0, 0, axes.d(), data.e(), axes.f());
            case X_AXES_Y_DATA -> new Affine(axes.a(), 0, 0, data.d(), axes.e(), data.f());
            case PIXELS -> Affine.IDENTITY;
        };
    }

    /** Whether an axis scale bends these coordinates before the affine part. */
    public boolean isAffine(Frame frame) {
        return !(xData && !frame.xScale().isLinear())
                && !(yData && !frame.yScale().isLinear());
    }

    public double x(Frame frame, double x, double y) {
        return affine(frame)
                .x(xData ? frame.xScale().forward(x) : x, yData ? frame.yScale().forward(y) : y);
    }

    public double y(Frame frame, double x, double y) {
        return affine(frame)
                .y(xData ? frame.xScale().forward(x) : x, yData ? frame.yScale().forward(y) : y);
    }

    /** Adds the path in pixels to {@code out}. */
    public void toPixels(Frame frame, Path path, Path out) {
        int first = out.pointCount();
        if (isAffine(frame)) {
            out.append(path, affine(frame));
            return;
        }
        out.append(path, Affine.IDENTITY);
        Affine affine = affine(frame);
        for (int i = first; i < out.pointCount(); i++) {
            double x = xData ? frame.xScale().forward(out.x(i)) : out.x(i);
            double y = yData ? frame.yScale().forward(out.y(i)) : out.y(i);
            out.set(i, affine.x(x, y), affine.y(x, y));
        }
    }

    /** Writes {@code count} points in pixels to {@code out}, x and y in turn. */
    public void toPixels(Frame frame, double[] x, double[] y, int count, double[] out) {
        Affine m = affine(frame);
        boolean plain = isAffine(frame);
        for (int i = 0; i < count; i++) {
            double px = x[i];
            double py = y[i];
            if (!plain) {
                px = xData ? frame.xScale().forward(px) : px;
                py = yData ? frame.yScale().forward(py) : py;
            }
            out[2 * i] = m.x(px, py);
            out[2 * i + 1] = m.y(px, py);
        }
    }
}
