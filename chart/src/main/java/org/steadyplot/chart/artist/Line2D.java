package org.steadyplot.chart.artist;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.DashLayout;
import org.steadyplot.chart.layout.LineLayout;
import org.steadyplot.chart.layout.Points;
import org.steadyplot.chart.style.DashPattern;
import org.steadyplot.chart.style.LinesRc;
import org.steadyplot.chart.style.Linestyle;
import org.steadyplot.chart.style.RcColor;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Path;
import org.steadyplot.raster.Stroke;

/** A line through points, markers at them, or both. The data arrays are kept, not copied. */
public final class Line2D extends Artist {
    private static final double ZORDER = 2;

    private final double[] x;
    private final double[] y;
    private Rgba color;
    private double linewidth;
    private Linestyle linestyle;
    private DashPattern dashes;
    private boolean scaleDashes;
    private Stroke.Cap solidCap;
    private Stroke.Join solidJoin;
    private Stroke.Cap dashCap;
    private Stroke.Join dashJoin;
    private Marker marker;
    private double markersize;
    private double markeredgewidth;
    private @Nullable Rgba markerfacecolor;
    private @Nullable Rgba markeredgecolor;
    private DrawStyle drawstyle = DrawStyle.DEFAULT;

    public Line2D(double[] x, double[] y, Rgba color, Style style, Transform transform) {
        super(ZORDER, transform);
        this.x = x;
        this.y = y;
        this.color = color;
        linewidth = style.get(LinesRc.LINEWIDTH);
        linestyle = style.get(LinesRc.LINESTYLE);
        dashes = style.dashes(linestyle);
        scaleDashes = style.get(LinesRc.SCALE_DASHES);
        solidCap = style.get(LinesRc.SOLID_CAPSTYLE);
        solidJoin = style.get(LinesRc.SOLID_JOINSTYLE);
        dashCap = style.get(LinesRc.DASH_CAPSTYLE);
        dashJoin = style.get(LinesRc.DASH_JOINSTYLE);
        marker = Marker.parse(style.get(LinesRc.MARKER));
        markersize = style.get(LinesRc.MARKERSIZE);
        markeredgewidth = style.get(LinesRc.MARKEREDGEWIDTH);
        markerfacecolor = own(style.get(LinesRc.MARKERFACECOLOR), style);
        markeredgecolor = own(style.get(LinesRc.MARKEREDGECOLOR), style);
    }

    private static @Nullable Rgba own(RcColor setting, Style style) {
        return setting.isInherited() ? null : setting.in(style);
    }

    private Line2D(Line2D other, double[] px, double[] py) {
        super(ZORDER, Transform.PIXELS);
        x = px;
        y = py;
        color = other.color;
        linewidth = other.linewidth;
        linestyle = other.linestyle;
        dashes = other.dashes;
        scaleDashes = other.scaleDashes;
        solidCap = other.solidCap;
        solidJoin = other.solidJoin;
        dashCap = other.dashCap;
        dashJoin = other.dashJoin;
        marker = other.marker;
        markersize = other.markersize;
        markeredgewidth = other.markeredgewidth;
        markerfacecolor = other.markerfacecolor;
        markeredgecolor = other.markeredgecolor;
        setClipped(false);
    }

    /** How points are joined. */
    public enum DrawStyle {
        DEFAULT("default"),
        STEPS_PRE("steps-pre"),
        STEPS_MID("steps-mid"),
        STEPS_POST("steps-post");

        private final String text;

        DrawStyle(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    public double[] x() {
        return x;
    }

    public double[] y() {
        return y;
    }

    public int size() {
        return Math.min(x.length, y.length);
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

    public Linestyle linestyle() {
        return linestyle;
    }

    /** The dashes; the pattern is in multiples of the line width. */
    public void setLinestyle(Linestyle style, DashPattern pattern) {
        linestyle = style;
        dashes = pattern;
    }

    public Marker marker() {
        return marker;
    }

    public void setMarker(Marker value) {
        marker = value;
    }

    public double markersize() {
        return markersize;
    }

    /** Marker size in points. */
    public void setMarkersize(double points) {
        markersize = points;
    }

    public void setMarkeredgewidth(double points) {
        markeredgewidth = points;
    }

    /** Fill of the markers; null takes the line's colour. */
    public void setMarkerfacecolor(@Nullable Rgba value) {
        markerfacecolor = value;
    }

    /** Outline of the markers; null takes the line's colour. */
    public void setMarkeredgecolor(@Nullable Rgba value) {
        markeredgecolor = value;
    }

    public DrawStyle drawstyle() {
        return drawstyle;
    }

    public void setDrawstyle(DrawStyle value) {
        drawstyle = value;
    }

    public void setSolidCap(Stroke.Cap value) {
        solidCap = value;
    }

    @Override
    public void draw(Renderer renderer, Frame frame, Drawing drawing) {
        int n = size();
        if (linestyle != Linestyle.NONE && linewidth > 0 && color.a() > 0 && n > 0) {
            renderer.drawPath(Graphics.line(color, stroke(frame), clip(frame)), linePath(frame), Affine.IDENTITY, null);
        }
        if (marker != Marker.NONE && markersize > 0 && n > 0) {
            double[] xy = new double[2 * n];
            transform().toPixels(frame, x, y, n, xy);
            drawMarkers(renderer, frame, xy, n);
        }
    }

    private Stroke stroke(Frame frame) {
        double width = frame.px(linewidth);
        boolean solid = dashes.isSolid();
        return new Stroke(
                width,
                solid ? solidCap : dashCap,
                solid ? solidJoin : dashJoin,
                dashes.scaled(scaleDashes ? width : frame.px(1)),
                0);
    }

    private void drawMarkers(Renderer renderer, Frame frame, double[] xy, int n) {
        double size = frame.px(markersize);
        double threshold = marker.snapThreshold();
        Graphics.Snap snap =
                Double.isNaN(threshold) ? Graphics.Snap.AUTO : size >= threshold ? Graphics.Snap.ON : Graphics.Snap.OFF;
        Rgba edge = markeredgecolor == null ? color : markeredgecolor;
        Rgba face = markerfacecolor == null ? color : markerfacecolor;
        double edgeWidth = marker == Marker.PIXEL || edge.a() == 0 ? 0 : frame.px(markeredgewidth);
        Stroke stroke = Stroke.solid(edgeWidth, Stroke.Cap.BUTT, marker.join());
        Affine scale = marker == Marker.PIXEL ? Affine.IDENTITY : Affine.scale(size, size);
        renderer.drawMarkers(
                new Graphics(edge, stroke, true, snap, clip(frame)),
                marker.path(),
                scale,
                xy,
                n,
                marker.filled() && face.a() > 0 ? face : null);
    }

    /** A line through other places in pixels that looks as this one does. */
    Line2D sample(double[] px, double[] py) {
        return new Line2D(this, px, py);
    }

    DashPattern dashes() {
        return dashes;
    }

    /** The line in pixels, steps included. */
    Path pixels(Frame frame) {
        return size() == 0 ? new Path(0) : linePath(frame);
    }

    private Path linePath(Frame frame) {
        int n = size();
        Path data = new Path(drawstyle == DrawStyle.DEFAULT ? n : 3 * n).moveTo(x[0], y[0]);
        for (int i = 1; i < n; i++) {
            switch (drawstyle) {
                case DEFAULT -> {}
                case STEPS_PRE -> data.lineTo(x[i - 1], y[i]);
                case STEPS_POST -> data.lineTo(x[i], y[i - 1]);
                case STEPS_MID -> {
                    double middle = (x[i - 1] + x[i]) / 2;
                    data.lineTo(middle, y[i - 1]).lineTo(middle, y[i]);
                }
            }
            data.lineTo(x[i], y[i]);
        }
        Path pixels = new Path(data.pointCount());
        transform().toPixels(frame, data, pixels);
        return pixels;
    }

    /** The box around the line, widened by its markers and width. */
    @Override
    public Bbox extent(Frame frame, Drawing drawing) {
        if (size() == 0) {
            return Bbox.EMPTY;
        }
        Bbox box = Extents.of(linePath(frame));
        double by = Math.max(
                linestyle == Linestyle.NONE ? 0 : frame.px(linewidth) / 2,
                marker == Marker.NONE ? 0 : frame.px(markersize) / 2 + frame.px(markeredgewidth) / 2);
        return box.isEmpty() ? box : box.grow(by);
    }

    public LineLayout layout(Frame frame) {
        double[] xy = new double[2 * size()];
        transform().toPixels(frame, x, y, size(), xy);
        return new LineLayout(
                label(),
                Points.of(xy),
                color,
                linewidth,
                linestyle,
                new DashLayout(0, scaleDashes ? DashPattern.of(dashes.scaled(linewidth)) : dashes),
                marker.text(),
                markersize,
                markerfacecolor == null ? color : markerfacecolor,
                markeredgecolor == null ? color : markeredgecolor,
                markeredgewidth,
                drawstyle.text(),
                zorder(),
                visible(),
                clipped());
    }
}
