package org.steadyplot.text;

import org.steadyplot.raster.Canvas;
import org.steadyplot.raster.FillRule;
import org.steadyplot.raster.Mask;
import org.steadyplot.raster.Path;

/**
 * Turns a bitmap by resampling it with a spline36 filter of six taps each way, in the fixed-point steps of Agg: 256 places in a pixel, weights in
 * 1/16384.
 */
final class Resampler {
    private static final int TAPS = 6;
    private static final int STEPS = 256;
    private static final int ONE = 1 << 14;

    /** Weights of the taps for each place within a pixel, tap by tap. */
    private final int[] weights = new int[STEPS * TAPS];

    /** The two-dimensional weights for the place last used, zeros left out, with their column and row offsets. */
    private final int[] kernel = new int[TAPS * TAPS];

    private final int[] kernelColumns = new int[TAPS * TAPS];
    private final int[] kernelRows = new int[TAPS * TAPS];
    private int kernelSize;
    private int kernelPlace = -1;

    Resampler() {
        for (int step = 0; step < STEPS; step++) {
            fillWeights(step);
        }
    }

    /** Agg's table runs backwards and never holds the exact centre: step 0 looks 1/256 pixel past it. */
    private void fillWeights(int step) {
        int first = step * TAPS;
        double[] raw = new double[TAPS];
        double sum = 0;
        for (int tap = 0; tap < TAPS; tap++) {
            raw[tap] = spline36(Math.abs((STEPS - 1 - step + STEPS * tap - TAPS * STEPS / 2) / (double) STEPS));
            sum += raw[tap];
        }
        int residue = ONE;
        for (int tap = 0; tap < TAPS; tap++) {
            int weight = (int) Math.rint(raw[tap] * ONE / sum);
            weights[first + tap] = weight;
            residue -= weight;
        }
        weights[first + (step < STEPS / 2 ? 2 : 3)] += residue;
    }

    private static double spline36(double x) {
        if (x < 1) {
            return ((13.0 / 11.0 * x - 453.0 / 209.0) * x - 3.0 / 209.0) * x + 1;
        }
        if (x < 2) {
            double t = x - 1;
            return ((-6.0 / 11.0 * t + 270.0 / 209.0) * t - 156.0 / 209.0) * t;
        }
        if (x < 3) {
            double t = x - 2;
            return ((1.0 / 11.0 * t - 45.0 / 209.0) * t + 26.0 / 209.0) * t;
        }
        return 0;
    }

    /** Turns counter-clockwise around the lower left corner, which is put at (x, y), y downwards. */
    Mask turn(byte[] bitmap, int width, int height, int x, int y, double sin, double cos, Canvas canvas, Path path) {
        double rightX = width * cos;
        double rightY = -width * sin;
        double upX = -height * sin;
        double upY = -height * cos;
        path.clear()
                .moveTo(upX, upY)
                .lineTo(upX + rightX, upY + rightY)
                .lineTo(rightX, rightY)
                .lineTo(0, 0)
                .close();
        Mask area = canvas.mask(path, FillRule.NON_ZERO, true);
        byte[] inside = area.coverage();
        byte[] turned = new byte[inside.length];
        for (int row = 0, i = 0; row < area.height(); row++) {
            double py = area.top() + row + 0.5;
            for (int column = 0; column < area.width(); column++, i++) {
                int cover = inside[i] & 0xff;
                if (cover != 0) {
                    double px = area.left() + column + 0.5;
                    int u = (int) Math.rint((px * cos - py * sin) * STEPS) - STEPS / 2;
                    int v = (int) Math.rint((px * sin + py * cos + height) * STEPS) - STEPS / 2;
                    turned[i] = (byte) multiply(sample(bitmap, width, height, u, v), cover);
                }
            }
        }
        return new Mask(area.left() + x, area.top() + y, area.width(), area.height(), turned);
    }

    /** The filtered value at a place in 1/256 pixel, one unit lower than in the bitmap, as Agg's alpha by shift makes it. */
    private int sample(byte[] bitmap, int width, int height, int u, int v) {
        int place = (v & STEPS - 1) * STEPS + (u & STEPS - 1);
        if (place != kernelPlace) {
            kernelPlace = place;
            fillKernel(u & STEPS - 1, v & STEPS - 1);
        }
        int column = (u >> 8) - 2;
        int row = (v >> 8) - 2;
        int sum = 0;
        for (int k = 0; k < kernelSize; k++) {
            int c = column + kernelColumns[k];
            int r = row + kernelRows[k];
            if (c >= 0 && c < width && r >= 0 && r < height) {
                sum += (bitmap[r * width + c] & 0xff) * kernel[k];
            }
        }
        int value = Math.max(0, Math.min(255, sum >> 14));
        return value * 255 >> 8;
    }

    private void fillKernel(int stepX, int stepY) {
        kernelSize = 0;
        for (int r = 0; r < TAPS; r++) {
            for (int c = 0; c < TAPS; c++) {
                int weight = weights[stepY * TAPS + r] * weights[stepX * TAPS + c] + ONE / 2 >> 14;
                if (weight != 0) {
                    kernel[kernelSize] = weight;
                    kernelColumns[kernelSize] = c;
                    kernelRows[kernelSize++] = r;
                }
            }
        }
    }

    private static int multiply(int a, int b) {
        int t = a * b + 128;
        return (t >> 8) + t >> 8;
    }
}
