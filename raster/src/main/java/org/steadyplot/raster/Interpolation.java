package org.steadyplot.raster;

/** How pixels between those of an image are found, with matplotlib's names. */
public enum Interpolation {
    NEAREST,
    BILINEAR,
    BICUBIC,
    SPLINE16,
    SPLINE36,
    HANNING,
    HAMMING,
    HERMITE,
    KAISER,
    QUADRIC,
    CATROM,
    GAUSSIAN,
    BESSEL,
    MITCHELL,
    SINC,
    LANCZOS,
    BLACKMAN;

    /**
     * What {@code "antialiased"} means for an image drawn at this size in pixels: nearest when both sides grow more than threefold, twofold exactly or not
     * at all, else Hanning.
     */
    public static Interpolation antialiased(int columns, int rows, double width, double height) {
        return crisp(columns, Math.abs(width)) && crisp(rows, Math.abs(height)) ? NEAREST : HANNING;
    }

    private static boolean crisp(int samples, double size) {
        return size > 3.0 * samples || size == samples || size == 2.0 * samples;
    }
}
