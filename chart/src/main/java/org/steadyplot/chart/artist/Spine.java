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
    private SpinePosition position = SpinePosition.EDGE;
    private double low = Double.NaN;
    private double high = Double.NaN;

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

    public SpinePosition position() {
        return position;
    }

    /** Moves the spine, with tick marks and labels. */
    public void setPosition(SpinePosition value) {
        position = value;
    }

    /** Ends the spine at data values; NaN for the end of the axes. */
    public void setBounds(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /** Where the spine is, in pixels: the height of a horizontal one, the column of an upright one. */
    public double place(Frame frame) {
        Bbox box = frame.box();
        boolean upright = side == Side.LEFT || side == Side.RIGHT;
        boolean second = side == Side.RIGHT || side == Side.TOP;
        return switch (position.kind()) {
            case OUTWARD -> {
                double edge = upright ? second ? box.x1() : box.x0() : second ? box.y1() : box.y0();
                double points = frame.px(position.amount());
                yield second ? edge + points : edge - points;
            }
            case AXES ->
                upright ? box.x0() + position.amount() * box.width() : box.y0() + position.amount() * box.height();
            case DATA -> upright ? frame.x(position.amount()) : frame.y(position.amount());
        };
    }

    @Override
    public void draw(Renderer renderer, Frame frame, Drawing drawing) {
        if (linewidth <= 0 || color.a() == 0) {
            return;
        }
        Stroke stroke = Stroke.solid(frame.px(linewidth), Stroke.Cap.PROJECTING, Stroke.Join.MITER);
        renderer.drawPath(Graphics.line(color, stroke, null), path(frame), Affine.IDENTITY, null);
    }

    @Override
    public Bbox extent(Frame frame, Drawing drawing) {
        return Extents.of(path(frame));
    }

    public SpineLayout layout() {
        return new SpineLayout(side.text(), visible(), color, linewidth);
    }

    private Path path(Frame frame) {
        Path path = new Path(5);
        Bbox box = frame.box();
        if (side == Side.OUTLINE) {
            return path.rect(box.x0(), box.y0(), box.x1(), box.y1());
        }
        double place = place(frame);
        if (side == Side.LEFT || side == Side.RIGHT) {
            double from = Double.isNaN(low) ? box.y0() : frame.y(low);
            double to = Double.isNaN(high) ? box.y1() : frame.y(high);
            return path.moveTo(place, from).lineTo(place, to);
        }
        double from = Double.isNaN(low) ? box.x0() : frame.x(low);
        double to = Double.isNaN(high) ? box.x1() : frame.x(high);
        return path.moveTo(from, place).lineTo(to, place);
    }
}
