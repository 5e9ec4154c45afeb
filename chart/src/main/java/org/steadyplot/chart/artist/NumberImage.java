package org.steadyplot.chart.artist;

import org.steadyplot.chart.color.Colormap;
import org.steadyplot.chart.color.Norm;
import org.steadyplot.chart.color.Normalize;
import org.steadyplot.chart.style.Interpolation;
import org.steadyplot.raster.Affine;

/**
 * Numbers that take their colours from a colormap, after they were resampled. Those that aren't finite are missing; a pixel that a missing number has a
 * part in is missing too.
 */
public final class NumberImage extends ImageSource {
    /** The resampler keeps 0..1; kernels that overshoot have this much room on both sides. */
    private static final double ROOM = 0.1;

    /** Spans of the norm beyond which numbers are cut, so that those within keep their digits. */
    private static final double FAR = 1e7;

    private final double[] values;

    /**
     * An image of numbers.
     *
     * @param values row by row; not copied
     * @param norm with known limits
     */
    public NumberImage(double[] values, int columns, int rows, Colormap colormap, Norm norm) {
        super(columns, rows, colormap, norm);
        this.values = values;
    }

    @Override
    int[] pixels(Affine map, int width, int height, Interpolation interpolation, double alpha) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        if (low > high) {
            low = 0;
            high = 1;
        }
        double span = norm().vmax() - norm().vmin();
        double middle = norm().vmin() + span / 2;
        low = Math.max(low, middle - FAR * span);
        high = Math.min(high, middle + FAR * span);
        Scaling scaling = new Scaling(low, high > low ? (high - low) / (1 - 2 * ROOM) : 1);
        double[] scaled = new double[values.length];
        for (int i = 0; i < scaled.length; i++) {
            double value = values[i];
            scaled[i] = Double.isFinite(value) ? scaling.to(Math.max(low, Math.min(value, high))) : Double.NaN;
        }
        double[] resampled = new double[width * height];
        resampler(interpolation, map).resample(scaled, columns(), rows(), map, resampled, width, height);
        return colors(resampled, scaling, alpha);
    }

    private int[] colors(double[] resampled, Scaling scaling, double alpha) {
        Norm norm = scaling.through(norm());
        int[] table = colormap().imageTable();
        if (alpha != 1) {
            for (int i = 0; i < table.length; i++) {
                table[i] = (int) ((float) (table[i] >>> 24) * alpha) << 24 | table[i] & 0xFFFFFF;
            }
        }
        int[] pixels = new int[resampled.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = table[colormap().index(norm.normalize(scaling.from(resampled[i])))];
        }
        return pixels;
    }

    /** Numbers into the resampler's range and back. */
    private record Scaling(double low, double unit) {
        double to(double value) {
            return (value - low) / unit + ROOM;
        }

        double from(double scaled) {
            return (scaled - ROOM) * unit + low;
        }

        /** A linear norm whose limits are rounded as the numbers are, so that those at a limit stay there. */
        Norm through(Norm norm) {
            return norm instanceof Normalize linear && linear.vmin() < linear.vmax()
                    ? new Normalize(from(to(linear.vmin())), from(to(linear.vmax())), linear.clip())
                    : norm;
        }
    }
}
