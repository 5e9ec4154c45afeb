package org.steadyplot.chart.style;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;

/**
 * Filled shapes, {@code patch}.
 *
 * @param linewidth of the edge, points
 * @param facecolor null for the first colour of the cycle (C0)
 * @param edgecolor of the edge
 * @param forceEdgecolor whether filled shapes have an edge unasked
 * @param antialiased whether edges are smoothed
 */
public record PatchStyle(
        double linewidth, @Nullable Rgba facecolor, Rgba edgecolor, boolean forceEdgecolor, boolean antialiased) {
    /** The default style. */
    public static final PatchStyle DEFAULT = new PatchStyle(1, null, Rgba.BLACK, false, true);

    public PatchStyle withLinewidth(double linewidth) {
        return new PatchStyle(linewidth, facecolor, edgecolor, forceEdgecolor, antialiased);
    }

    public PatchStyle withFacecolor(@Nullable Rgba facecolor) {
        return new PatchStyle(linewidth, facecolor, edgecolor, forceEdgecolor, antialiased);
    }

    public PatchStyle withEdgecolor(Rgba edgecolor) {
        return new PatchStyle(linewidth, facecolor, edgecolor, forceEdgecolor, antialiased);
    }

    public PatchStyle withForceEdgecolor(boolean forceEdgecolor) {
        return new PatchStyle(linewidth, facecolor, edgecolor, forceEdgecolor, antialiased);
    }

    public PatchStyle withAntialiased(boolean antialiased) {
        return new PatchStyle(linewidth, facecolor, edgecolor, forceEdgecolor, antialiased);
    }
}
