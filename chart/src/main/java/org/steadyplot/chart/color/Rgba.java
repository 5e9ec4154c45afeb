package org.steadyplot.chart.color;

/** A colour, each channel in 0..1, alpha not multiplied in. */
public record Rgba(double r, double g, double b, double a) {
    public static final Rgba BLACK = new Rgba(0, 0, 0, 1);
    public static final Rgba WHITE = new Rgba(1, 1, 1, 1);
    public static final Rgba NONE = new Rgba(0, 0, 0, 0);

    /** An opaque colour from {@code 0xRRGGBB}; each channel is a byte over 255. */
    public static Rgba rgb(int rgb) {
        return new Rgba((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0, 1);
    }

    /** An opaque grey, 0 black to 1 white. */
    public static Rgba gray(double level) {
        return new Rgba(level, level, level, 1);
    }

    /** This colour at another opacity. */
    public Rgba withAlpha(double alpha) {
        return new Rgba(r, g, b, alpha);
    }

    /** As {@code 0xAARRGGBB}, each channel rounded half up. */
    public int argb() {
        return byteOf(a) << 24 | byteOf(r) << 16 | byteOf(g) << 8 | byteOf(b);
    }

    private static int byteOf(double channel) {
        return (int) (Math.max(0, Math.min(1, channel)) * 255 + 0.5);
    }
}
