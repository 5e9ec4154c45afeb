package org.steadyplot.raster;

/**
 * How a path is outlined, all lengths in pixels.
 *
 * @param width line width, at least 0; a canvas draws widths above 10,000 as that
 * @param cap shape of open ends
 * @param join shape of corners
 * @param dashes alternating on and off lengths, empty for a solid line; not copied. A canvas enlarges patterns too fine to be seen, below 1/32 pixel or
 *     1/4096 of the width a length, and draws a line solid if a length is negative or NaN or all are 0
 * @param dashOffset where in the pattern the line starts; its sign is ignored, one that is not finite counts as 0
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record Stroke(double width, Cap cap, Join join, double[] dashes, double dashOffset) {
    private static final double[] SOLID = {};

    /** Shape of the ends of open sub-paths and dashes. */
    public enum Cap {
        BUTT,
        ROUND,
        PROJECTING
    }

    /** Shape of corners. */
    public enum Join {
        MITER,
        ROUND,
        BEVEL
    }

    public static Stroke solid(double width, Cap cap, Join join) {
        return new Stroke(width, cap, join, SOLID, 0);
    }

    public boolean dashed() {
        return dashes.length > 0;
    }
}
