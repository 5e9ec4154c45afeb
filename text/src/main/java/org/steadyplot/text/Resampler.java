package org.steadyplot.text;

import java.util.Arrays;
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

    /** The two-dimensional weights for the place last used, zeros left out, with their offsets in the padded bitmap. */
    private final int[] kernel = new int[TAPS * TAPS];

    private final int[] kernelOffsets = new int[TAPS * TAPS];
    private byte[] padded = {};
    private int stride;
    private final Path frame = new Path();
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
    Mask turn(byte[] bitmap, int width, int height, int x, int y, double sin, double cos, Canvas canvas) {
        pad(bitmap, width, height);
        Mask area = frame(width, height, sin, cos, canvas);
        byte[] inside = area.coverage();
        byte[] turned = new byte[inside.length];
        for (int row = 0, i = 0; row < area.height(); row++) {
            double py = area.top() + row + 0.5;
            double startU = -py * sin;
            double startV = py * cos + height;
            for (int column = 0; column < area.width(); column++, i++) {
                int cover = inside[i] & 0xff;
                if (cover != 0) {
                    double px = area.left() + column + 0.5;
                    int u = (int) Math.rint((px * cos + startU) * STEPS) - STEPS / 2;
                    int v = (int) Math.rint((px * sin + startV) * STEPS) - STEPS / 2;
                    int value = sample(u, v);
                    turned[i] = (byte) (cover == 255 ? value : multiply(value, cover));
                }
            }
        }
        return new Mask(area.left() + x, area.top() + y, area.width(), area.height(), turned);
    }

    /** Surrounds the bitmap with zeros as far as a filter that sits on a pixel of it or next to it can reach. */
    private void pad(byte[] bitmap, int width, int height) {
        int rows = height + 2 * TAPS;
        kernelPlace = stride == width + 2 * TAPS ? kernelPlace : -1;
        stride = width + 2 * TAPS;
        if (padded.length < stride * rows) {
            padded = new byte[stride * rows];
        } else {
            Arrays.fill(padded, 0, stride * rows, (byte) 0);
        }
        for (int row = 0; row < height; row++) {
            System.arraycopy(bitmap, row * width, padded, (row + TAPS) * stride + TAPS, width);
        }
    }

    /** How much of each pixel the turned bitmap covers. */
    private Mask frame(int width, int height, double sin, double cos, Canvas canvas) {
        double rightX = width * cos;
        double rightY = -width * sin;
        double upX = -height * sin;
        double upY = -height * cos;
        frame.clear()
                .moveTo(upX, upY)
                .lineTo(upX + rightX, upY + rightY)
                .lineTo(rightX, rightY)
                .lineTo(0, 0)
                .close();
        return canvas.mask(frame, FillRule.NON_ZERO, true);
    }

    /** The filtered value at a place in 1/256 pixel, scaled by 255/256 as Agg's alpha is. */
    private int sample(int u, int v) {
        int place = (v & STEPS - 1) * STEPS + (u & STEPS - 1);
        if (place != kernelPlace) {
            kernelPlace = place;
            fillKernel(u & STEPS - 1, v & STEPS - 1);
        }
        // Two taps lie before the place itself.
        int at = ((v >> 8) - 2 + TAPS) * stride + (u >> 8) - 2 + TAPS;
        int sum = 0;
        for (int k = 0; k < kernelSize; k++) {
            sum += (padded[at + kernelOffsets[k]] & 0xff) * kernel[k];
        }
        int value = Math.max(0, Math.min(255, sum >> 14));
        return (value * 255) >> 8;
    }

    private void fillKernel(int stepX, int stepY) {
        kernelSize = 0;
        for (int r = 0; r < TAPS; r++) {
            for (int c = 0; c < TAPS; c++) {
                int weight = (weights[stepY * TAPS + r] * weights[stepX * TAPS + c] + ONE / 2) >> 14;
                if (weight != 0) {
                    kernel[kernelSize] = weight;
                    kernelOffsets[kernelSize++] = r * stride + c;
                }
            }
        }
    }

    private static int multiply(int a, int b) {
        int t = a * b + 128;
        return ((t >> 8) + t) >> 8;
    }
}
