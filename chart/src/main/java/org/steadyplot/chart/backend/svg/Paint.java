package org.steadyplot.chart.backend.svg;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.raster.Stroke;

/** The presentation attributes of an element, of which those are written that it does not inherit. Reused from element to element. */
final class Paint {
    private static final int NONE = -1;
    private static final double[] SOLID = {};
    private static final long POINT = Markup.scaled(1, Markup.DECIMALS);

    /** SVG's default; a limit is told only where corners are mitred. */
    private static final double MITER_LIMIT = 4;

    private int fill;
    private double fillOpacity = 1;
    private int stroke = NONE;
    private double strokeOpacity = 1;

    /** In points, rounded as it is written: most lines are a point wide but for rounding, which goes without saying. */
    private long width = POINT;

    private Stroke.Cap cap = Stroke.Cap.BUTT;
    private Stroke.Join join = Stroke.Join.ROUND;
    private double miterLimit = MITER_LIMIT;
    private double[] dashes = SOLID;
    private double dashOffset;
    private double points = 1;
    private boolean crisp;

    /** What elements inherit from the document: black inside, no line, round joins. */
    Paint() {}

    /**
     * Takes over how a thing is drawn.
     *
     * @param face colour of the inside, null for none
     * @param pixel size of a pixel in points
     */
    Paint set(Graphics graphics, @Nullable Rgba face, double pixel) {
        Rgba inside = face == null || face.a() <= 0 ? null : face;
        fill = inside == null ? NONE : rgb(inside);
        fillOpacity = inside == null ? 1 : inside.a();
        points = pixel;
        crisp = !graphics.antialiased();
        boolean line = graphics.hasLine();
        Stroke shape = graphics.stroke();
        boolean mitred = line && shape.join() == Stroke.Join.MITER;
        stroke = line ? rgb(graphics.edge()) : NONE;
        strokeOpacity = line ? graphics.edge().a() : 1;
        width = line ? Markup.scaled(shape.width() * pixel, Markup.DECIMALS) : POINT;
        cap = line ? shape.cap() : Stroke.Cap.BUTT;
        join = line ? shape.join() : Stroke.Join.ROUND;
        // Agg takes the line width in pixels for the limit; SVG wants at least 1, where every corner is cut as well.
        miterLimit = mitred ? Math.max(1, shape.width()) : MITER_LIMIT;
        dashes = line ? shape.dashes() : SOLID;
        dashOffset = line && dashes.length > 0 ? shape.dashOffset() : 0;
        return this;
    }

    /** Forgets the shape of corners, for a line that has none. */
    void straight() {
        join = Stroke.Join.ROUND;
        miterLimit = MITER_LIMIT;
    }

    /** Whether nothing is painted at all. */
    boolean isBlank() {
        return fill == NONE && stroke == NONE;
    }

    void write(Markup out, Paint inherited) {
        if (fill != inherited.fill) {
            color(out, " fill=\"", fill);
        }
        if (fill != NONE && fillOpacity != inherited.fillOpacity) {
            out.raw(" fill-opacity=\"").number(fillOpacity).raw('"');
        }
        if (stroke != inherited.stroke) {
            color(out, " stroke=\"", stroke);
        }
        if (stroke != NONE) {
            line(out, inherited);
        }
        if (crisp != inherited.crisp) {
            out.raw(crisp ? " shape-rendering=\"crispEdges\"" : " shape-rendering=\"auto\"");
        }
    }

    private void line(Markup out, Paint inherited) {
        if (strokeOpacity != inherited.strokeOpacity) {
            out.raw(" stroke-opacity=\"").number(strokeOpacity).raw('"');
        }
        if (width != inherited.width) {
            out.raw(" stroke-width=\"").fixed(width, Markup.DECIMALS).raw('"');
        }
        if (cap != inherited.cap) {
            out.raw(" stroke-linecap=\"").raw(name(cap)).raw('"');
        }
        if (join != inherited.join) {
            out.raw(" stroke-linejoin=\"").raw(name(join)).raw('"');
        }
        if (join == Stroke.Join.MITER && miterLimit != inherited.miterLimit) {
            out.raw(" stroke-miterlimit=\"").number(miterLimit).raw('"');
        }
        if (!Arrays.equals(dashes, inherited.dashes)) {
            dashes(out);
        }
        if (dashOffset != inherited.dashOffset) {
            out.raw(" stroke-dashoffset=\"").number(dashOffset * points).raw('"');
        }
    }

    private void dashes(Markup out) {
        out.raw(" stroke-dasharray=\"");
        if (dashes.length == 0) {
            out.raw("none");
        }
        for (int i = 0; i < dashes.length; i++) {
            if (i > 0) {
                out.raw(' ');
            }
            out.number(dashes[i] * points);
        }
        out.raw('"');
    }

    private static void color(Markup out, String attribute, int rgb) {
        out.raw(attribute);
        if (rgb == NONE) {
            out.raw("none");
        } else {
            out.color(rgb);
        }
        out.raw('"');
    }

    private static int rgb(Rgba color) {
        return color.argb() & 0xffffff;
    }

    private static String name(Stroke.Cap cap) {
        return switch (cap) {
            case BUTT -> "butt";
            case ROUND -> "round";
            case PROJECTING -> "square";
        };
    }

    private static String name(Stroke.Join join) {
        return switch (join) {
            case MITER -> "miter";
            case ROUND -> "round";
            case BEVEL -> "bevel";
        };
    }
}
