package org.steadyplot.chart.layout;

import java.util.Arrays;

/** An immutable run of points in pixels. A point that is not drawn (missing data) has NaN coordinates. */
public final class Points {
    private final double[] xy;

    private Points(double[] xy) {
        this.xy = xy;
    }

    /**
     * Points from coordinate pairs, which are copied.
     *
     * @throws IllegalArgumentException if there is an odd number of coordinates
     */
    public static Points of(double... xy) {
        if (xy.length % 2 != 0) {
            throw new IllegalArgumentException("Points need x and y of each point, but " + xy.length
                    + " coordinates were given: add the missing one");
        }
        return new Points(xy.clone());
    }

    public int size() {
        return xy.length / 2;
    }

    public double x(int i) {
        return xy[2 * i];
    }

    public double y(int i) {
        return xy[2 * i + 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points points && Arrays.equals(xy, points.xy);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(xy);
    }

    @Override
    public String toString() {
        return "Points[size=" + size() + "]";
    }
}
