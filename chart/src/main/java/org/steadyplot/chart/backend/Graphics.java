package org.steadyplot.chart.backend;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.raster.Stroke;

/**
 * How one thing is drawn.
 *
 * @param edge colour of lines and of text; alpha 0 or a line width of 0 draws no line
 * @param stroke the line's shape, in pixels
 * @param antialiased whether edges are smooth
 * @param snap whether vertices are moved to whole pixels
 * @param clip pixels outside of it are not drawn, null for no limit
 */
public record Graphics(Rgba edge, Stroke stroke, boolean antialiased, Snap snap, @Nullable Bbox clip) {
    private static final Stroke NO_STROKE = Stroke.solid(0, Stroke.Cap.BUTT, Stroke.Join.ROUND);

    /** Whether vertices are moved to whole pixels. */
    public enum Snap {
        /** Where all segments are horizontal or vertical. */
        AUTO,
        ON,
        OFF
    }

    /** Filled shapes and text: no line. */
    public static Graphics plain(Rgba color, @Nullable Bbox clip) {
        return new Graphics(color, NO_STROKE, true, Snap.AUTO, clip);
    }

    /** Lines. */
    public static Graphics line(Rgba color, Stroke stroke, @Nullable Bbox clip) {
        return new Graphics(color, stroke, true, Snap.AUTO, clip);
    }

    public boolean hasLine() {
        return stroke.width() > 0 && edge.a() > 0;
    }

    public Graphics withSnap(Snap value) {
        return new Graphics(edge, stroke, antialiased, value, clip);
    }

    public Graphics withAntialiased(boolean value) {
        return new Graphics(edge, stroke, value, snap, clip);
    }
}
