package org.steadyplot.raster;

/** Agg's 8-bit arithmetic for painting a colour over a pixel that is not premultiplied. */
final class Blend {
    private static final long LANES = 0x000000FF_000000FFL;
    private static final long ONES = 0x00000001_00000001L;

    private Blend() {}

    /** a * b / 255, rounded. */
    static int multiply(int a, int b) {
        int t = a * b + 128;
        return (t + (t >> 8)) >> 8;
    }

    /** Coverage through a mask value. */
    static int throughMask(int cover, int mask) {
        return (255 + cover * mask) >> 8;
    }

    /** The strength of a colour of this alpha on a pixel with this coverage, 0 to 255; 255 means that the pixel is overwritten. */
    static int strength(int alpha, int cover) {
        return multiply(alpha, cover);
    }

    /** Paints the colour's red, green and blue at a strength of 0 to 255 over any pixel. */
    static int over(int pixel, int color, int strength) {
        if (strength == 0) {
            return pixel;
        }
        if (strength == 255) {
            return 0xFF000000 | color;
        }
        int alpha = pixel >>> 24;
        if (alpha == 255) {
            return overOpaque(pixel, color, strength);
        }
        int divisor = ((strength + alpha) << 8) - strength * alpha;
        int red = channel((pixel >> 16 & 255) * alpha, color >> 16 & 255, strength, divisor);
        int green = channel((pixel >> 8 & 255) * alpha, color >> 8 & 255, strength, divisor);
        int blue = channel((pixel & 255) * alpha, color & 255, strength, divisor);
        return (divisor >> 8) << 24 | red << 16 | green << 8 | blue;
    }

    /** One channel by the formula itself; {@code old} is the channel times the pixel's alpha. */
    static int channel(int old, int color, int strength, int divisor) {
        return (((color << 8) - old) * strength + (old << 8)) / divisor;
    }

    /**
     * {@link #over} for a pixel of alpha 255, where the divisor is 65280 + strength. With n the numerator and q = n >> 16, the quotient is q or q + 1, and
     * (n + (q + 1) * (65536 - divisor)) >> 16 tells which. Red and blue share one 64-bit word. A strength of 255 is raised to 256, which yields the
     * colour itself.
     */
    static int overOpaque(int pixel, int color, int strength) {
        int s = strength + ((strength + 1) >> 8);
        int rest = 256 - s;
        int keep = 255 * rest;
        long redBlue = lanes(pixel);
        long n = (lanes(color) << 8) * s + redBlue * keep;
        long both = ((n + (((n >>> 16) & LANES) + ONES) * rest) >>> 16) & LANES;
        int m = ((color & 0xFF00) * s) + (pixel >> 8 & 255) * keep;
        int green = (m + ((m >>> 16) + 1) * rest) >>> 16;
        return 0xFF000000 | (int) (both >>> 16) | green << 8 | (int) both;
    }

    private static long lanes(int pixel) {
        return (long) (pixel & 0xFF0000) << 16 | (pixel & 255);
    }
}
