package org.steadyplot.raster;

import java.util.Arrays;
import org.steadyplot.raster.Stroke.Cap;
import org.steadyplot.raster.Stroke.Join;

/**
 * Outlines polylines after Agg's {@code math_stroke}. An open line becomes one polygon, a closed one a polygon for each side; all of them go to a
 * rasteriser.
 *
 * <p>Joins: mitres longer than half the width times the width in pixels (matplotlib's limit) become bevels. Round and bevel joins that differ by less than
 * 1/1024 of the half width from a straight line are one vertex. Round arcs deviate by 1/8 pixel at most. On the inner side the edges are intersected as
 * long as the segments are long enough.
 */
final class Stroker {
    private static final double COINCIDENT = 1e-14;
    private static final double PARALLEL = 1e-30;
    private static final double INNER_LIMIT = 1.01;

    /** How far caps and joins other than mitres reach, in half widths. */
    private static final double REACH = 1.5;

    private final Rasterizer out;
    private final Meter meter;
    private double[] x = new double[64];
    private double[] y = new double[64];
    private double[] length = new double[64];
    private int count;
    private double startX;
    private double startY;
    private double half;
    private double miterLimit;
    private double arcStep;
    private Cap cap = Cap.BUTT;
    private Join join = Join.MITER;
    private boolean fresh;
    private double left;
    private double top;
    private double right;
    private double bottom;

    Stroker(Rasterizer out, Meter meter) {
        this.out = out;
        this.meter = meter;
    }

    /** Takes the style and the pixels to be painted. */
    void begin(double width, double newMiterLimit, Cap newCap, Join newJoin, Box box) {
        half = width / 2;
        miterLimit = half * newMiterLimit;
        cap = newCap;
        join = newJoin;
        // Also needed where the cap or join is round: acos is not cheap.
        arcStep = cap == Cap.ROUND || join == Join.ROUND ? 2 * StrictMath.acos(half / (half + 0.125)) : 0;
        count = 0;
        double reach = REACH * half + 1;
        left = box.left - reach;
        top = box.top - reach;
        right = box.right + reach;
        bottom = box.bottom + reach;
    }

    void moveTo(double px, double py) {
        finish();
        startX = px;
        startY = py;
        append(px, py);
    }

    void lineTo(double px, double py) {
        if (count == 0) {
            append(startX, startY);
        }
        double dx = px - x[count - 1];
        double dy = py - y[count - 1];
        double distance = Math.sqrt(dx * dx + dy * dy);
        if (distance > COINCIDENT) {
            length[count - 1] = distance;
            append(px, py);
        }
    }

    /** Ends an open line. */
    void finish() {
        if (count >= 2 && !beyondOneSide()) {
            outlineOpen();
        }
        count = 0;
    }

    /** Ends a closed line; the next one starts where this one did unless it is moved. */
    void close() {
        while (count > 1 && !measure(count - 1, 0)) {
            count--;
        }
        if (count >= 3) {
            outlineClosed();
            count = 0;
        } else {
            finish();
        }
    }

    private boolean measure(int i, int k) {
        double dx = x[k] - x[i];
        double dy = y[k] - y[i];
        length[i] = Math.sqrt(dx * dx + dy * dy);
        return length[i] > COINCIDENT;
    }

    private void append(double px, double py) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
            length = Arrays.copyOf(length, 2 * count);
        }
        x[count] = px;
        y[count] = py;
        count++;
    }

    /** Whether an open line lies beyond one side of the box, too far to be seen; not asked of mitres, which reach farther. */
    private boolean beyondOneSide() {
        if (count > 2 && join == Join.MITER) {
            return false;
        }
        boolean toLeft = true;
        boolean above = true;
        boolean toRight = true;
        boolean below = true;
        for (int i = 0; i < count && (toLeft || above || toRight || below); i++) {
            toLeft &= x[i] < left;
            above &= y[i] < top;
            toRight &= x[i] > right;
            below &= y[i] > bottom;
        }
        return toLeft || above || toRight || below;
    }

    private void outlineOpen() {
        int last = count - 1;
        fresh = true;
        end(0, 1, length[0]);
        for (int i = 1; i < last; i++) {
            corner(i - 1, i, i + 1, length[i - 1], length[i]);
        }
        end(last, last - 1, length[last - 1]);
        for (int i = last - 1; i > 0; i--) {
            corner(i + 1, i, i - 1, length[i], length[i - 1]);
        }
        out.close();
    }

    private void outlineClosed() {
        int last = count - 1;
        fresh = true;
        for (int i = 0; i <= last; i++) {
            int before = i == 0 ? last : i - 1;
            corner(before, i, i == last ? 0 : i + 1, length[before], length[i]);
        }
        out.close();
        fresh = true;
        for (int i = last; i >= 0; i--) {
            int before = i == 0 ? last : i - 1;
            corner(i == last ? 0 : i + 1, i, before, length[i], length[before]);
        }
        out.close();
    }

    private void emit(double px, double py) {
        if (fresh) {
            out.moveTo(px, py);
            fresh = false;
        } else {
            out.lineTo(px, py);
        }
    }

    private void end(int at, int inner, double distance) {
        double nx = (y[inner] - y[at]) / distance * half;
        double ny = (x[inner] - x[at]) / distance * half;
        if (cap == Cap.ROUND) {
            emit(x[at] - nx, y[at] + ny);
            int steps = (int) (Math.PI / arcStep);
            double step = Math.PI / (steps + 1);
            double angle = StrictMath.atan2(ny, -nx) + step;
            for (int i = 0; i < steps; i++) {
                emit(x[at] + StrictMath.cos(angle) * half, y[at] + StrictMath.sin(angle) * half);
                angle += step;
            }
            emit(x[at] + nx, y[at] - ny);
        } else {
            double beyondX = cap == Cap.PROJECTING ? ny : 0;
            double beyondY = cap == Cap.PROJECTING ? nx : 0;
            emit(x[at] - nx - beyondX, y[at] + ny - beyondY);
            emit(x[at] + nx - beyondX, y[at] - ny - beyondY);
        }
    }

    /** The join at b on the side that lies left of a -> b -> c. */
    private void corner(int a, int b, int c, double before, double after) {
        meter.spend(Meter.VERTEX);
        double nx1 = half * (y[b] - y[a]) / before;
        double ny1 = half * (x[b] - x[a]) / before;
        double nx2 = half * (y[c] - y[b]) / after;
        double ny2 = half * (x[c] - x[b]) / after;
        double turn = cross(x[a], y[a], x[b], y[b], x[c], y[c]);
        if (turn > 0) {
            double limit = Math.max(Math.min(before, after) / half, INNER_LIMIT);
            miter(a, b, c, nx1, ny1, nx2, ny2, half * limit);
            return;
        }
        if (join == Join.MITER) {
            miter(a, b, c, nx1, ny1, nx2, ny2, miterLimit);
            return;
        }
        double middleX = (nx1 + nx2) / 2;
        double middleY = (ny1 + ny2) / 2;
        if (half - Math.sqrt(middleX * middleX + middleY * middleY) < half / 1024) {
            if (!intersect(a, b, c, nx1, ny1, nx2, ny2)) {
                emit(x[b] + nx1, y[b] - ny1);
            } else {
                emit(meetX, meetY);
            }
        } else if (join == Join.ROUND) {
            arc(x[b], y[b], nx1, -ny1, nx2, -ny2);
        } else {
            emit(x[b] + nx1, y[b] - ny1);
            emit(x[b] + nx2, y[b] - ny2);
        }
    }

    private void miter(int a, int b, int c, double nx1, double ny1, double nx2, double ny2, double limit) {
        if (intersect(a, b, c, nx1, ny1, nx2, ny2)) {
            double dx = meetX - x[b];
            double dy = meetY - y[b];
            if (Math.sqrt(dx * dx + dy * dy) <= limit) {
                emit(meetX, meetY);
                return;
            }
        } else {
            // Parallel edges: one vertex when the line goes straight on, a bevel when it turns back.
            double px = x[b] + nx1;
            double py = y[b] - ny1;
            if (cross(x[a], y[a], x[b], y[b], px, py) < 0 == cross(x[b], y[b], x[c], y[c], px, py) < 0) {
                emit(px, py);
                return;
            }
        }
        emit(x[b] + nx1, y[b] - ny1);
        emit(x[b] + nx2, y[b] - ny2);
    }

    private void arc(double cx, double cy, double dx1, double dy1, double dx2, double dy2) {
        double from = StrictMath.atan2(dy1, dx1);
        double to = StrictMath.atan2(dy2, dx2);
        emit(cx + dx1, cy + dy1);
        if (from > to) {
            to += 2 * Math.PI;
        }
        int steps = (int) ((to - from) / arcStep);
        double step = (to - from) / (steps + 1);
        double angle = from + step;
        for (int i = 0; i < steps; i++) {
            emit(cx + StrictMath.cos(angle) * half, cy + StrictMath.sin(angle) * half);
            angle += step;
        }
        emit(cx + dx2, cy + dy2);
    }

    private double meetX;
    private double meetY;

    /** Where the two shifted edges meet. */
    private boolean intersect(int a, int b, int c, double nx1, double ny1, double nx2, double ny2) {
        double ax = x[a] + nx1;
        double ay = y[a] - ny1;
        double bx = x[b] + nx1;
        double by = y[b] - ny1;
        double cx = x[b] + nx2;
        double cy = y[b] - ny2;
        double dx = x[c] + nx2;
        double dy = y[c] - ny2;
        double over = (ay - cy) * (dx - cx) - (ax - cx) * (dy - cy);
        double under = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
        if (Math.abs(under) < PARALLEL) {
            return false;
        }
        double u = over / under;
        meetX = ax + u * (bx - ax);
        meetY = ay + u * (by - ay);
        return true;
    }

    private static double cross(double x1, double y1, double x2, double y2, double px, double py) {
        return (px - x2) * (y2 - y1) - (py - y2) * (x2 - x1);
    }
}
