package org.steadyplot.memory.page;

/**
 * A figure over the iterations, drawn as a small chart; arrays of one length, not copied.
 *
 * @param name what was read
 * @param bytes whether it counts bytes, not things
 * @param x iterations, or seconds
 * @param y the readings; NaN where there is none
 */
public record PageSeries(String name, boolean bytes, double[] x, double[] y) {
    /** @throws IllegalArgumentException if the arrays differ in length */
    public PageSeries {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " x but " + y.length + " y");
        }
    }
}
