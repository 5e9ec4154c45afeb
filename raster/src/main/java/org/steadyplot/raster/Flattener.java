package org.steadyplot.raster;

/**
 * Replaces curves by lines, halving them as Agg's {@code curve3_div} and {@code curve4_div} do: a piece is flat when its control points are within half a
 * pixel of its chord, and contributes its middle control point.
 */
final class Flattener {
    private static final double TOLERANCE = 0.25;
    private static final double COLLINEAR = 1e-30;
    private static final int DEPTH = 32;

    /** So far away, no stroke of a curve reaches the box: it is wider than any. */
    private static final double UNSEEN = 1e5;

    private Path out = new Path(0);
    private double left;
    private double top;
    private double right;
    private double bottom;

    /** Writes the path without curves into {@code out}, replacing its contents. What lies far beyond one side of the box is not halved. */
    void flatten(Path in, Box box, Path newOut) {
        left = box.left - UNSEEN;
        top = box.top - UNSEEN;
        right = box.right + UNSEEN;
        bottom = box.bottom + UNSEEN;
        out = newOut.clear();
        byte[] verbs = in.verbs();
        double[] c = in.coordinates();
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        int at = 0;
        for (int i = 0; i < in.verbCount(); i++) {
            byte verb = verbs[i];
            switch (verb) {
                case Path.MOVE -> {
                    out.moveTo(c[at], c[at + 1]);
                    startX = c[at];
                    startY = c[at + 1];
                }
                case Path.LINE -> out.lineTo(c[at], c[at + 1]);
                case Path.QUAD -> {
                    quad(x, y, c[at], c[at + 1], c[at + 2], c[at + 3], 0);
                    out.lineTo(c[at + 2], c[at + 3]);
                }
                case Path.CUBIC -> {
                    cubic(x, y, c[at], c[at + 1], c[at + 2], c[at + 3], c[at + 4], c[at + 5], 0);
                    out.lineTo(c[at + 4], c[at + 5]);
                }
                default -> out.close();
            }
            at += 2 * Path.pointsOf(verb);
            x = verb == Path.CLOSE ? startX : c[at - 2];
            y = verb == Path.CLOSE ? startY : c[at - 1];
        }
    }

    private void quad(double x1, double y1, double x2, double y2, double x3, double y3, int depth) {
        if (depth > DEPTH || (side(x1, y1) & side(x2, y2) & side(x3, y3)) != 0) {
            return;
        }
        double x12 = (x1 + x2) / 2;
        double y12 = (y1 + y2) / 2;
        double x23 = (x2 + x3) / 2;
        double y23 = (y2 + y3) / 2;
        double x = (x12 + x23) / 2;
        double y = (y12 + y23) / 2;
        double dx = x3 - x1;
        double dy = y3 - y1;
        double d = Math.abs((x2 - x3) * dy - (y2 - y3) * dx);
        if (d > COLLINEAR) {
            if (d * d <= TOLERANCE * (dx * dx + dy * dy)) {
                out.lineTo(x, y);
                return;
            }
        } else {
            double off = offChord(x2, y2, x1, y1, x3, y3);
            if (off < 0) {
                return;
            }
            if (off < TOLERANCE) {
                out.lineTo(x2, y2);
                return;
            }
        }
        quad(x1, y1, x12, y12, x, y, depth + 1);
        quad(x, y, x23, y23, x3, y3, depth + 1);
    }

    private void cubic(
            double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4, int depth) {
        if (depth > DEPTH || (side(x1, y1) & side(x2, y2) & side(x3, y3) & side(x4, y4)) != 0) {
            return;
        }
        double x12 = (x1 + x2) / 2;
        double y12 = (y1 + y2) / 2;
        double x23 = (x2 + x3) / 2;
        double y23 = (y2 + y3) / 2;
        double x34 = (x3 + x4) / 2;
        double y34 = (y3 + y4) / 2;
        double x123 = (x12 + x23) / 2;
        double y123 = (y12 + y23) / 2;
        double x234 = (x23 + x34) / 2;
        double y234 = (y23 + y34) / 2;
        double x = (x123 + x234) / 2;
        double y = (y123 + y234) / 2;
        double dx = x4 - x1;
        double dy = y4 - y1;
        double d2 = Math.abs((x2 - x4) * dy - (y2 - y4) * dx);
        double d3 = Math.abs((x3 - x4) * dy - (y3 - y4) * dx);
        if (d2 > COLLINEAR || d3 > COLLINEAR) {
            double d = (d2 > COLLINEAR ? d2 : 0) + (d3 > COLLINEAR ? d3 : 0);
            if (d * d <= TOLERANCE * (dx * dx + dy * dy)) {
                out.lineTo(x23, y23);
                return;
            }
        } else {
            double off2 = offChord(x2, y2, x1, y1, x4, y4);
            double off3 = offChord(x3, y3, x1, y1, x4, y4);
            if (off2 < 0 && off3 < 0) {
                return;
            }
            if (Math.max(off2, off3) < TOLERANCE) {
                out.lineTo(off2 > off3 ? x2 : x3, off2 > off3 ? y2 : y3);
                return;
            }
        }
        cubic(x1, y1, x12, y12, x123, y123, x, y, depth + 1);
        cubic(x, y, x234, y234, x34, y34, x4, y4, depth + 1);
    }

    /** Bits for the sides of the box that a point lies beyond. */
    private int side(double x, double y) {
        return (x < left ? 1 : x > right ? 2 : 0) | (y < top ? 4 : y > bottom ? 8 : 0);
    }

    /**
     * How far, squared, a control point on the chord's line lies beyond its ends; -1 when it lies between them. For a chord without length the distance from
     * its start.
     */
    private static double offChord(double x, double y, double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = dx * dx + dy * dy;
        double t = square == 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / square;
        if (square != 0 && t > 0 && t < 1) {
            return -1;
        }
        double offX = t <= 0 ? x - x1 : x - x2;
        double offY = t <= 0 ? y - y1 : y - y2;
        return offX * offX + offY * offY;
    }
}
