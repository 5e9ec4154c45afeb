package org.steadyplot.chart.style;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;

/**
 * Saving, {@code savefig}.
 *
 * @param dpi dots per inch; NaN for the dpi of the figure
 * @param facecolor null for that of the figure (auto)
 * @param edgecolor null for that of the figure (auto)
 * @param format of a file name without extension
 * @param bboxTight whether the canvas shrinks to the drawing
 * @param padInches around a shrunk canvas
 * @param transparent whether backgrounds are left out
 */
public record SaveStyle(
        double dpi,
        @Nullable Rgba facecolor,
        @Nullable Rgba edgecolor,
        String format,
        boolean bboxTight,
        double padInches,
        boolean transparent) {
    /** The default style. */
    public static final SaveStyle DEFAULT = new SaveStyle(Double.NaN, null, null, "png", false, 0.1, false);

    /** The dots per inch a figure is saved with. */
    public double dpi(double figureDpi) {
        return Double.isNaN(dpi) ? figureDpi : dpi;
    }

    public SaveStyle withDpi(double dpi) {
        return new SaveStyle(dpi, facecolor, edgecolor, format, bboxTight, padInches, transparent);
    }

    public SaveStyle withFacecolor(@Nullable Rgba facecolor) {
        return new SaveStyle(dpi, facecolor, edgecolor, format, bboxTight, padInches, transparent);
    }

    public SaveStyle withEdgecolor(@Nullable Rgba edgecolor) {
        return new SaveStyle(dpi, facecolor, edgecolor, format, bboxTight, padInches, transparent);
    }

    public SaveStyle withFormat(String format) {
        return new SaveStyle(dpi, facecolor, edgecolor, format, bboxTight, padInches, transparent);
    }

    public SaveStyle withBboxTight(boolean bboxTight) {
        return new SaveStyle(dpi, facecolor, edgecolor, format, bboxTight, padInches, transparent);
    }

    public SaveStyle withPadInches(double padInches) {
        return new SaveStyle(dpi, facecolor, edgecolor, format, bboxTight, padInches, transparent);
    }

    public SaveStyle withTransparent(boolean transparent) {
        return new SaveStyle(dpi, facecolor, edgecolor, format, bboxTight, padInches, transparent);
    }
}
