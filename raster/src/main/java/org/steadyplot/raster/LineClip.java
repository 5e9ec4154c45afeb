package org.steadyplot.raster;

/** Cuts lines to a rectangle and leaves out what lies beyond it, as matplotlib's {@code PathClipper} does. Curves pass unchanged. */
final class LineClip {
    private final double x0;
    private final double y0;
    private final double x1;
    private final double y1;
    private final Path out;
    private boolean pendingMove;
    private boolean cut;

    LineClip(double x0, double y0, double x1, double y1, Path out) {
        this.x0 = x0;
        this.y0 = y0;
        this.x1 = x1;
        this.y1 = y1;
        this.out = out;
    }

    void run(Path in) {
        double[] c = in.coordinates();
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        int at = 0;
        for (int i = 0; i < in.verbCount(); i++) {
            switch (in.verb(i)) {
                case Path.MOVE -> {
                    startX = x = c[at];
                    startY = y = c[at + 1];
                    pendingMove = true;
                    cut = false;
                }
                case Path.LINE -> {
                    line(x, y, c[at], c[at + 1], false);
                    x = c[at];
                    y = c[at + 1];
                }
                case Path.CLOSE -> {
                    line(x, y, startX, startY, true);
                    x = startX;
                    y = startY;
                    pendingMove = true;
                    cut = false;
                }
                default -> {
                    int end = at + 2 * Path.pointsOf(in.verb(i)) - 2;
                    if (pendingMove) {
                        out.moveTo(x, y);
                        pendingMove = false;
                    }
                    if (in.verb(i) == Path.QUAD) {
                        out.quadTo(c[at], c[at + 1], c[end], c[end + 1]);
                    } else {
                        out.cubicTo(c[at], c[at + 1], c[at + 2], c[at + 3], c[end], c[end + 1]);
                    }
                    x = c[end];
                    y = c[end + 1];
                }
            }
            at += 2 * Path.pointsOf(in.verb(i));
        }
    }

    private void line(double fromX, double fromY, double toX, double toY, boolean closes) {
        int from = outside(fromX, fromY);
        int to = outside(toX, toY);
        double ax = fromX;
        double ay = fromY;
        double bx = toX;
        double by = toY;
        if ((from | to) != 0) {
            cut = true;
            if ((from & to) != 0) {
                return;
            }
            if (from != 0) {
                if (!move(fromX, fromY, toX, toY, from)) {
                    return;
                }
                ax = movedX;
                ay = movedY;
                if (ax == bx && ay == by) {
                    return;
                }
            }
            if (to != 0) {
                if (!move(fromX, fromY, toX, toY, to)) {
                    return;
                }
                bx = movedX;
                by = movedY;
                if (ax == bx && ay == by) {
                    return;
                }
            }
        }
        if (from != 0 || pendingMove) {
            out.moveTo(ax, ay);
        }
        out.lineTo(bx, by);
        pendingMove = false;
        if (closes && !cut) {
            out.close();
        }
    }

    private double movedX;
    private double movedY;

    /** Where the line crosses the side that its outer end lies beyond. */
    private boolean move(double fromX, double fromY, double toX, double toY, int sides) {
        if ((sides & 3) != 0) {
            if (fromX == toX) {
                return false;
            }
            movedX = (sides & 1) != 0 ? x0 : x1;
            movedY = (movedX - fromX) * (toY - fromY) / (toX - fromX) + fromY;
        } else {
            movedX = fromX;
            movedY = (sides & 4) != 0 ? y0 - 1 : y1 + 1;
        }
        if (movedY < y0 || movedY > y1) {
            if (fromY == toY) {
                return false;
            }
            movedY = movedY < y0 ? y0 : y1;
            movedX = (movedY - fromY) * (toX - fromX) / (toY - fromY) + fromX;
        }
        return movedX >= x0 && movedX <= x1;
    }

    /** Bits: 1 left of the rectangle, 2 right, 4 above, 8 below. */
    private int outside(double x, double y) {
        return (x < x0 ? 1 : x > x1 ? 2 : 0) | (y < y0 ? 4 : y > y1 ? 8 : 0);
    }
}
