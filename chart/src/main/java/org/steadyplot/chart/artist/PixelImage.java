package org.steadyplot.chart.artist;

import org.steadyplot.chart.color.Colormap;
import org.steadyplot.chart.color.Norm;
import org.steadyplot.chart.style.Interpolation;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Resampler;

/** Pixels that are shown as they are. Colours and opacity are resampled apart, so that transparent pixels don't darken their neighbours. */
public final class PixelImage extends ImageSource {
    private final int[] argb;

    /**
     * An image of pixels.
     *
     * @param argb {@code 0xAARRGGBB}, not premultiplied, row by row; not copied
     * @param colormap what a layout names; not used
     * @param norm what a layout names; not used
     */
    public PixelImage(int[] argb, int columns, int rows, Colormap colormap, Norm norm) {
        super(columns, rows, colormap, norm);
        this.argb = argb;
    }

    @Override
    int[] pixels(Affine map, int width, int height, Interpolation interpolation, double alpha) {
        Resampler resampler = resampler(interpolation, map);
        int[] opaque = new int[argb.length];
        int[] opacity = new int[argb.length];
        boolean whole = true;
        for (int i = 0; i < argb.length; i++) {
            opaque[i] = argb[i] | 0xFF000000;
            opacity[i] = argb[i] >>> 24 | 0xFF000000;
            whole &= argb[i] >>> 24 == 255;
        }
        int[] colors = new int[width * height];
        resampler.resample(opaque, columns(), rows(), map, colors, width, height);
        if (whole && alpha == 1) {
            return colors;
        }
        int[] alphas = new int[width * height];
        resampler.resample(opacity, columns(), rows(), map, alphas, width, height);
        for (int i = 0; i < colors.length; i++) {
            int a = (int) ((alphas[i] & 255) * alpha + 0.5);
            colors[i] = a << 24 | colors[i] & 0xFFFFFF;
        }
        return colors;
    }
}
