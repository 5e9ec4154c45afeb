package org.steadyplot.chart.artist;

import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.SpineLayout;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Path;
import org.steadyplot.raster.Stroke;

/** One line of the frame of an axes, or all four of a colour bar's outline. */
public final class Spine extends Artist {
    private static final double ZORDER = 2.5;

    private final Side side;
    private Rgba color;
    private double linewidth;

    public Spine(Side side, Rgba color, double linewidth) {
        super(ZORDER, Transform.AXES);
        this.side = side;
        this.color = color;
        this.linewidth = linewidth;
        setClipped(false);
    }

    /** Which line of the frame. */
    public enum Side {
        LEFT("left"),
        RIGHT("right"),
        BOTTOM("bottom"),
        TOP("top"),
        OUTLINE("outline");

        private final String text;

        Side(String text) {
            this.text = text;
        }

        /** matplotlib's name. */
        public String text() {
            return text;
        }
    }

    public Side side() {
        return side;
    }

    public Rgba color() {
        return color;
    }

    public void setColor(Rgba value) {
        color = value;
    }

    public double linewidth() {
        return linewidth;
    }

    /** Line width in points. */
    public void setLinewidth(double points) {
        linewidth = points;
    }

    @Override
    public void draw(Renderer renderer, Frame frame, Drawing drawing) {
        if (linewidth <= 0 || color.a() == 0) {
            return;
        }
        Stroke stroke = Stroke.solid(frame.px(linewidth), Stroke.Cap.PROJECTING, Stroke.Join.MITER);
        renderer.drawPath(Graphics.line(color, stroke, null), path(frame.box()), Affine.IDENTITY, null);
    }

    @Override
    public Bbox extent(Frame frame, Drawing drawing) {
        return Extents.of(path(frame.box()));
    }

    public SpineLayout layout() {
        return new SpineLayout(side.text(), visible(), color, linewidth);
    }

    private Path path(Bbox box) {
        Path path = new Path(5);
        return switch (side) {
            case LEFT -> path.moveTo(box.x0(), box.y0()).lineTo(box.x0(), box.y1());
            case RIGHT -> path.moveTo(box.x1(), box.y0()).lineTo(box.x1(), box.y1());
            case BOTTOM -> path.moveTo(box.x0(), box.y0()).lineTo(box.x1(), box.y0());
            case TOP -> path.moveTo(box.x0(), box.y1()).lineTo(box.x1(), box.y1());
            case OUTLINE -> path.rect(box.x0(), box.y0(), box.x1(), box.y1());
        };
    }
}
