package org.steadyplot.chart.layout;

/**
 * A rectangle with sides parallel to the axes, by its lower left corner.
 *
 * @param x left edge
 * @param y bottom edge
 * @param width not negative for boxes in pixels
 * @param height not negative for boxes in pixels
 */
public record Box(double x, double y, double width, double height) {
    /** The box between two opposite corners, given in any order. */
    public static Box ofCorners(double x0, double y0, double x1, double y1) {
        return new Box(Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0));
    }

    /** Right edge. */
    public double right() {
        return x + width;
    }

    /** Top edge. */
    public double top() {
        return y + height;
    }

    /** The smallest box around this one and another. */
    public Box union(Box other) {
        return ofCorners(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(top(), other.top()));
    }

    /** Whether a point lies inside or on an edge. */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= top();
    }
}
