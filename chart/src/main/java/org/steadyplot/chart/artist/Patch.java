package org.steadyplot.chart.artist;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.Box;
import org.steadyplot.chart.layout.PatchLayout;
import org.steadyplot.chart.style.DashPattern;
import org.steadyplot.chart.style.Linestyle;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Path;
import org.steadyplot.raster.Stroke;

/** A filled and outlined shape. */
public abstract class Patch extends Artist {
    private static final double ZORDER = 1;
    private static final double[] NO_STICKY = {};

    private Rgba facecolor = Rgba.BLACK;
    private Rgba edgecolor = Rgba.NONE;
    private double linewidth = 1;
    private Linestyle linestyle = Linestyle.SOLID;
    private DashPattern dashes = DashPattern.SOLID;
    private Stroke.Join join = Stroke.Join.MITER;
    private Stroke.Cap cap = Stroke.Cap.BUTT;
    private Graphics.Snap snap = Graphics.Snap.AUTO;
    private boolean filled = true;
    private double[] stickyX = NO_STICKY;
    private double[] stickyY = NO_STICKY;

    protected Patch(Transform transform) {
        super(ZORDER, transform);
    }

    /** The outline in the coordinates of {@link #transform()}. */
    public abstract Path path();

    /** The path before {@link #shapeMap()}: for a rectangle the unit square, whose edges round as matplotlib's do. */
    protected Path shape() {
        return path();
    }

    /** From {@link #shape()} to {@link #path()}. */
    protected Affine shapeMap() {
        return Affine.IDENTITY;
    }

    /** matplotlib's class name. */
    protected abstract String type();

    /** Left, bottom, width and height of a rectangle as given, else null. */
    protected @Nullable Box dataBox() {
        return null;
    }

    public Rgba facecolor() {
        return facecolor;
    }

    public void setFacecolor(Rgba value) {
        facecolor = value;
    }

    public Rgba edgecolor() {
        return edgecolor;
    }

    public void setEdgecolor(Rgba value) {
        edgecolor = value;
    }

    public double linewidth() {
        return linewidth;
    }

    /** Width of the outline in points. */
    public void setLinewidth(double points) {
        linewidth = points;
    }

    /** The outline's dashes; the pattern is a multiple of the line width. */
    public void setLinestyle(Linestyle style, DashPattern pattern) {
        linestyle = style;
        dashes = pattern;
    }

    public void setJoin(Stroke.Join value) {
        join = value;
    }

    public void setCap(Stroke.Cap value) {
        cap = value;
    }

    public void setSnap(Graphics.Snap value) {
        snap = value;
    }

    public boolean filled() {
        return filled;
    }

    public void setFilled(boolean value) {
        filled = value;
    }

    /** Values that margins don't cross, such as the base of a bar. */
    public void setSticky(double[] x, double[] y) {
        stickyX = x;
        stickyY = y;
    }

    @Override
    public double[] stickyX() {
        return stickyX;
    }

    @Override
    public double[] stickyY() {
        return stickyY;
    }

    @Override
    public void draw(Renderer renderer, Frame frame, Drawing drawing) {
        double width = linestyle == Linestyle.NONE || edgecolor.a() == 0 ? 0 : frame.px(linewidth);
        Stroke stroke = new Stroke(width, cap, join, dashes.scaled(width), 0);
        Graphics graphics = new Graphics(edgecolor, stroke, true, snap, clip(frame));
        Rgba face = filled && facecolor.a() > 0 ? facecolor : null;
        if (transform().isAffine(frame)) {
            renderer.drawPath(graphics, shape(), shapeMap().then(transform().affine(frame)), face);
        } else {
            renderer.drawPath(graphics, pixels(frame), Affine.IDENTITY, face);
        }
    }

    @Override
    public Bbox extent(Frame frame, Drawing drawing) {
        return Extents.of(pixels(frame));
    }

    /** The outline in pixels. */
    Path pixels(Frame frame) {
        Path pixels = new Path();
        transform().toPixels(frame, path(), pixels);
        return pixels;
    }

    /** Takes the colours and the line of another patch. */
    final void takeLook(Patch other) {
        facecolor = other.facecolor;
        edgecolor = other.edgecolor;
        linewidth = other.linewidth;
        linestyle = other.linestyle;
        dashes = other.dashes;
        filled = other.filled;
    }

    public PatchLayout layout(Frame frame, Drawing drawing) {
        Bbox box = extent(frame, drawing);
        return new PatchLayout(
                type(),
                label(),
                box.isEmpty() ? null : new Box(box.x0(), box.y0(), box.width(), box.height()),
                facecolor,
                edgecolor,
                linewidth,
                linestyle,
                null,
                zorder(),
                visible(),
                filled,
                dataBox(),
                null);
    }
}
