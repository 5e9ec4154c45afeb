package org.steadyplot.chart.style;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;

/**
 * Legends, {@code legend}.
 *
 * @param loc place in the axes
 * @param fontsize letter size
 * @param titleFontsize letter size of the title, null for that of a plain text
 * @param labelcolor null for the text colour
 * @param numpoints markers of a line sample
 * @param scatterpoints markers of a scatter sample
 * @param markerscale size of sample markers against drawn ones
 * @param frame the box
 * @param spacing distances
 */
public record LegendStyle(
        LegendLoc loc,
        FontSize fontsize,
        @Nullable FontSize titleFontsize,
        @Nullable Rgba labelcolor,
        int numpoints,
        int scatterpoints,
        double markerscale,
        LegendFrameStyle frame,
        LegendSpacing spacing) {
    /** The default style. */
    public static final LegendStyle DEFAULT = new LegendStyle(
            LegendLoc.BEST, FontSize.MEDIUM, null, null, 1, 1, 1, LegendFrameStyle.DEFAULT, LegendSpacing.DEFAULT);

    public LegendStyle withLoc(LegendLoc loc) {
        return new LegendStyle(
                loc, fontsize, titleFontsize, labelcolor, numpoints, scatterpoints, markerscale, frame, spacing);
    }

    public LegendStyle withFontsize(FontSize fontsize) {
        return new LegendStyle(
                loc, fontsize, titleFontsize, labelcolor, numpoints, scatterpoints, markerscale, frame, spacing);
    }

    public LegendStyle withTitleFontsize(@Nullable FontSize titleFontsize) {
        return new LegendStyle(
                loc, fontsize, titleFontsize, labelcolor, numpoints, scatterpoints, markerscale, frame, spacing);
    }

    public LegendStyle withLabelcolor(@Nullable Rgba labelcolor) {
        return new LegendStyle(
                loc, fontsize, titleFontsize, labelcolor, numpoints, scatterpoints, markerscale, frame, spacing);
    }

    public LegendStyle withNumpoints(int numpoints) {
        return new LegendStyle(
                loc, fontsize, titleFontsize, labelcolor, numpoints, scatterpoints, markerscale, frame, spacing);
    }

    public LegendStyle withScatterpoints(int scatterpoints) {
        return new LegendStyle(
                loc, fontsize, titleFontsize, labelcolor, numpoints, scatterpoints, markerscale, frame, spacing);
    }

    public LegendStyle withMarkerscale(double markerscale) {
        return new LegendStyle(
                loc, fontsize, titleFontsize, labelcolor, numpoints, scatterpoints, markerscale, frame, spacing);
    }

    public LegendStyle withFrame(LegendFrameStyle frame) {
        return new LegendStyle(
                loc, fontsize, titleFontsize, labelcolor, numpoints, scatterpoints, markerscale, frame, spacing);
    }

    public LegendStyle withSpacing(LegendSpacing spacing) {
        return new LegendStyle(
                loc, fontsize, titleFontsize, labelcolor, numpoints, scatterpoints, markerscale, frame, spacing);
    }
}
