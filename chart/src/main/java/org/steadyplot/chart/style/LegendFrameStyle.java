package org.steadyplot.chart.style;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;

/**
 * The box around a legend.
 *
 * @param on whether there is a box ({@code frameon})
 * @param fancybox rounded corners
 * @param shadow whether it throws a shadow
 * @param alpha opacity, 0 to 1; NaN keeps that of the colours
 * @param facecolor null for the background of the axes (inherit)
 * @param edgecolor null for the border colour of the axes (inherit)
 */
public record LegendFrameStyle(
        boolean on,
        boolean fancybox,
        boolean shadow,
        double alpha,
        @Nullable Rgba facecolor,
        @Nullable Rgba edgecolor) {
    /** The default style. */
    public static final LegendFrameStyle DEFAULT = new LegendFrameStyle(true, true, false, 0.8, null, Rgba.gray(0.8));

    public LegendFrameStyle withOn(boolean on) {
        return new LegendFrameStyle(on, fancybox, shadow, alpha, facecolor, edgecolor);
    }

    public LegendFrameStyle withFancybox(boolean fancybox) {
        return new LegendFrameStyle(on, fancybox, shadow, alpha, facecolor, edgecolor);
    }

    public LegendFrameStyle withShadow(boolean shadow) {
        return new LegendFrameStyle(on, fancybox, shadow, alpha, facecolor, edgecolor);
    }

    public LegendFrameStyle withAlpha(double alpha) {
        return new LegendFrameStyle(on, fancybox, shadow, alpha, facecolor, edgecolor);
    }

    public LegendFrameStyle withFacecolor(@Nullable Rgba facecolor) {
        return new LegendFrameStyle(on, fancybox, shadow, alpha, facecolor, edgecolor);
    }

    public LegendFrameStyle withEdgecolor(@Nullable Rgba edgecolor) {
        return new LegendFrameStyle(on, fancybox, shadow, alpha, facecolor, edgecolor);
    }
}
