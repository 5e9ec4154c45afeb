package org.steadyplot.raster;

import java.util.Arrays;

/**
 * Cuts polylines into dashes as Agg's {@code vcgen_dash} does and hands them to a stroker as open lines. Closed lines are dashed around; each sub-path starts
 * the pattern anew.
 */
final class Dasher {
    /** Segments of more periods are only dashed where it can be seen; on shorter ones every sum is rounded as Agg does. */
    private static final double MANY = 50;

    private final Stroker out;
    private final Meter meter;
    private double[] x = new double[64];
    private double[] y = new double[64];
    private int count;
    private double startX;
    private double startY;

    private double[] pattern = {};
    private double sum;
    private double offset;
    private double left;
    private double top;
    private double right;
    private double bottom;

    private double half;
    private double beyond;
    private double enter;
    private double leave;

    private int dash;
    private double used;

    Dasher(Stroker out, Meter meter) {
        this.out = out;
        this.meter = meter;
    }

    /**
     * Takes the pattern and what can be seen of the dashes.
     *
     * @param box the pixels to be painted
     * @param newHalf how far a dash reaches to its sides
     * @param newBeyond how far its caps reach beyond its ends
     */
    void begin(DashPattern dashes, Box box, double newHalf, double newBeyond) {
        pattern = dashes.lengths;
        sum = DashPattern.sum(pattern);
        offset = dashes.offset;
        left = box.left - 1;
        top = box.top - 1;
        right = box.right + 1;
        bottom = box.bottom + 1;
        half = newHalf;
        beyond = newBeyond;
        count = 0;
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
        if (distance(x[count - 1], y[count - 1], px, py) > 1e-14) {
            append(px, py);
        }
    }

    void close() {
        if (count > 0 && distance(x[count - 1], y[count - 1], x[0], y[0]) > 1e-14) {
            append(x[0], y[0]);
        }
        finish();
    }

    void finish() {
        if (count >= 2) {
            cut();
        }
        count = 0;
    }

    private void append(double px, double py) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
        }
        x[count] = px;
        y[count] = py;
        count++;
    }

    private static double distance(double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        return Math.sqrt(dx * dx + dy * dy);
    }

    private void cut() {
        seek();
        out.moveTo(x[0], y[0]);
        for (int i = 1; i < count; i++) {
            segment(x[i - 1], y[i - 1], x[i], y[i]);
        }
        out.finish();
    }

    private void seek() {
        double rest = offset;
        dash = 0;
        used = 0;
        while (rest > 0) {
            if (rest > pattern[dash]) {
                rest -= pattern[dash];
                next();
            } else {
                used = rest;
                rest = 0;
            }
        }
    }

    private void next() {
        dash = dash + 1 == pattern.length ? 0 : dash + 1;
        used = 0;
    }

    private void segment(double x1, double y1, double x2, double y2) {
        double length = distance(x1, y1, x2, y2);
        double rest = length;
        boolean many = length > MANY * sum;
        if (many) {
            see(x1, y1, (x2 - x1) / length, (y2 - y1) / length, length);
        }
        while (true) {
            double todo = pattern[dash] - used;
            boolean gap = (dash & 1) == 1;
            if (rest <= todo) {
                used += rest;
                put(gap, x2, y2);
                return;
            }
            rest -= todo;
            next();
            if (many && dash == 0) {
                rest -= unseen(length - rest, length);
            }
            put(gap, x2 - (x2 - x1) * rest / length, y2 - (y2 - y1) * rest / length);
            meter.spend(Meter.VERTEX);
        }
    }

    /** Finds from where to where dashes of a segment can reach the box, as distances from its start; dashes that bend around its ends are drawn anyway. */
    private void see(double x1, double y1, double alongX, double alongY, double length) {
        double acrossLow = Double.POSITIVE_INFINITY;
        double acrossHigh = Double.NEGATIVE_INFINITY;
        enter = Double.POSITIVE_INFINITY;
        leave = Double.NEGATIVE_INFINITY;
        for (int corner = 0; corner < 4; corner++) {
            double dx = ((corner & 1) == 0 ? left : right) - x1;
            double dy = ((corner & 2) == 0 ? top : bottom) - y1;
            double along = dx * alongX + dy * alongY;
            double across = dx * alongY - dy * alongX;
            enter = Math.min(enter, along - beyond);
            leave = Math.max(leave, along + beyond);
            acrossLow = Math.min(acrossLow, across);
            acrossHigh = Math.max(acrossHigh, across);
        }
        if (acrossLow > half || acrossHigh < -half) {
            enter = length;
        }
    }

    /** The whole periods that pass unseen from a distance on where a period starts. */
    private double unseen(double from, double length) {
        double to = from < enter ? Math.min(enter, length) : from > leave ? length : from;
        return Math.max(0, Math.floor((to - from) / sum) - 1) * sum;
    }

    private void put(boolean gap, double px, double py) {
        if (gap) {
            out.moveTo(px, py);
        } else {
            out.lineTo(px, py);
        }
    }
}
