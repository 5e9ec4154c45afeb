package org.steadyplot.chart.artist;

import org.steadyplot.chart.color.Colormap;
import org.steadyplot.chart.color.Norm;
import org.steadyplot.chart.style.Interpolation;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Resampler;

/** What an image shows: numbers that become colours after they are resampled, or pixels. */
public abstract sealed class ImageSource permits NumberImage, PixelImage {
    private final int columns;
    private final int rows;
    private final Colormap colormap;
    private Norm norm;

    ImageSource(int columns, int rows, Colormap colormap, Norm norm) {
        this.columns = columns;
        this.rows = rows;
        this.colormap = colormap;
        this.norm = norm;
    }

    final int columns() {
        return columns;
    }

    final int rows() {
        return rows;
    }

    final Colormap colormap() {
        return colormap;
    }

    final Norm norm() {
        return norm;
    }

    final void setNorm(Norm value) {
        norm = value;
    }

    /**
     * Draws the image into pixels, {@code 0xAARRGGBB}, row 0 at y = 0.
     *
     * @param map from columns and rows to pixels
     * @param alpha opacity in 0..1
     */
    abstract int[] pixels(Affine map, int width, int height, Interpolation interpolation, double alpha);

    final Resampler resampler(Interpolation interpolation, Affine map) {
        return new Resampler(
                switch (interpolation) {
                    case ANTIALIASED ->
                        org.steadyplot.raster.Interpolation.antialiased(
                                columns, rows, map.a() * columns, map.d() * rows);
                    case NONE -> org.steadyplot.raster.Interpolation.NEAREST;
                    default -> org.steadyplot.raster.Interpolation.valueOf(interpolation.name());
                });
    }
}
