package org.steadyplot.chart.artist;

import org.steadyplot.chart.layout.Box;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Path;

/** A rectangle: bars, axes backgrounds, legend handles. */
public final class Rectangle extends Patch {
    private double x;
    private double y;
    private double width;
    private double height;

    public Rectangle(double x, double y, double width, double height, Transform transform) {
        super(transform);
        setBounds(x, y, width, height);
    }

    public final void setBounds(double x, double y, double width, double height) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
    }

    public double x() {
        return x;
    }

    public double y() {
        return y;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    @Override
    public Path path() {
        return new Path(5).rect(x, y, x + width, y + height);
    }

    @Override
    protected Path shape() {
        return new Path(5).rect(0, 0, 1, 1);
    }

    @Override
    protected Affine shapeMap() {
        return new Affine(x + width - x, 0, 0, y + height - y, x, y);
    }

    @Override
    protected String type() {
        return "Rectangle";
    }

    @Override
    protected Box dataBox() {
        return new Box(x, y, width, height);
    }
}
