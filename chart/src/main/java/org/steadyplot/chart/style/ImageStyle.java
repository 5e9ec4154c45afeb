package org.steadyplot.chart.style;

/**
 * Images and heat maps, {@code image}.
 *
 * @param aspect height of a cell over its width, 1 for equal; NaN lets the axes decide (auto)
 * @param cmap name of the colormap
 * @param interpolation how samples become pixels
 * @param lut entries of a colormap
 * @param origin where row 0 lies
 * @param resample whether an image is resampled in full
 */
public record ImageStyle(
        double aspect, String cmap, Interpolation interpolation, int lut, Origin origin, boolean resample) {
    /** The default style. */
    public static final ImageStyle DEFAULT =
            new ImageStyle(1, "viridis", Interpolation.ANTIALIASED, 256, Origin.UPPER, true);

    public ImageStyle withAspect(double aspect) {
        return new ImageStyle(aspect, cmap, interpolation, lut, origin, resample);
    }

    public ImageStyle withCmap(String cmap) {
        return new ImageStyle(aspect, cmap, interpolation, lut, origin, resample);
    }

    public ImageStyle withInterpolation(Interpolation interpolation) {
        return new ImageStyle(aspect, cmap, interpolation, lut, origin, resample);
    }

    public ImageStyle withLut(int lut) {
        return new ImageStyle(aspect, cmap, interpolation, lut, origin, resample);
    }

    public ImageStyle withOrigin(Origin origin) {
        return new ImageStyle(aspect, cmap, interpolation, lut, origin, resample);
    }

    public ImageStyle withResample(boolean resample) {
        return new ImageStyle(aspect, cmap, interpolation, lut, origin, resample);
    }
}
