package org.steadyplot.chart.transform;

/** A box from (x0, y0), lower left, to (x1, y1), upper right; y grows upwards. */
public record Bbox(double x0, double y0, double x1, double y1) {
    /** The identity of {@link #union}: contains nothing. */
    public static final Bbox EMPTY = new Bbox(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    public static final Bbox UNIT = new Bbox(0, 0, 1, 1);

    public static Bbox ofSize(double x, double y, double width, double height) {
        return new Bbox(x, y, x + width, y + height);
    }

    public double width() {
        return x1 - x0;
    }

    public double height() {
        return y1 - y0;
    }

    public boolean isEmpty() {
        return x0 > x1 || y0 > y1;
    }

    /** The smallest box around both. */
    public Bbox union(Bbox other) {
        return new Bbox(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }

    /** The smallest box around this one and a point. */
    public Bbox include(double x, double y) {
        return new Bbox(Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y));
    }

    public Bbox shift(double dx, double dy) {
        return new Bbox(x0 + dx, y0 + dy, x1 + dx, y1 + dy);
    }

    public Bbox grow(double by) {
        return new Bbox(x0 - by, y0 - by, x1 + by, y1 + by);
    }

    /** Whether the interiors share a point. */
    public boolean overlaps(Bbox other) {
        return x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1;
    }

    /** A box given in fractions of this one. */
    public Bbox part(Bbox fractions) {
        return new Bbox(
                x0 + fractions.x0 * width(),
                y0 + fractions.y0 * height(),
                x0 + fractions.x1 * width(),
                y0 + fractions.y1 * height());
    }

    /** This box moved into {@code container} so that their points at the fractions (fx, fy) coincide. */
    public Bbox anchored(double fx, double fy, Bbox container) {
        return shift(
                container.x0 + fx * (container.width() - width()) - x0,
                container.y0 + fy * (container.height() - height()) - y0);
    }
}
