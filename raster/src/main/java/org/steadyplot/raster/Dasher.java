package org.steadyplot.raster;

import java.util.Arrays;

/**
 * Cuts polylines into dashes as Agg's {@code vcgen_dash} does and hands them to a stroker as open lines. Closed lines are dashed around; each sub-path starts
 * the pattern anew.
 */
final class Dasher {
    /** Longer segments, in patterns, are only dashed near the region. */
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

    private int dash;
    private double used;
    private double resume;

    Dasher(Stroker out, Meter meter) {
        this.out = out;
        this.meter = meter;
    }

    /** Takes the pattern and the box outside of which no dash can be seen. */
    void begin(double[] newPattern, double newOffset, double x0, double y0, double x1, double y1) {
        pattern = newPattern;
        sum = sum(newPattern);
        offset = Double.isFinite(newOffset) ? Math.abs(newOffset) : 0;
        left = x0;
        top = y0;
        right = x1;
        bottom = y1;
        count = 0;
    }

    static double sum(double[] pattern) {
        double total = 0;
        for (double length : pattern) {
            total += length;
        }
        return total;
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
        seek(offset);
        out.moveTo(x[0], y[0]);
        for (int i = 1; i < count; i++) {
            segment(x[i - 1], y[i - 1], x[i], y[i]);
        }
        out.finish();
    }

    private void seek(double distance) {
        double rest = distance - Math.floor(distance / sum) * sum;
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
        double stop = 0;
        if (length > MANY * sum) {
            rest = length - skip(x1, y1, x2, y2, length);
            stop = length - resume;
        }
        while (true) {
            double todo = pattern[dash] - used;
            boolean gap = (dash & 1) == 1;
            if (rest <= todo) {
                used += rest;
                put(gap, x2, y2);
                return;
            }
            if (rest <= stop) {
                seek(position() + rest);
                put((dash & 1) == 1, x2, y2);
                return;
            }
            rest -= todo;
            next();
            put(gap, x2 - (x2 - x1) * rest / length, y2 - (y2 - y1) * rest / length);
            meter.spend(Meter.VERTEX);
        }
    }

    private void put(boolean gap, double px, double py) {
        if (gap) {
            out.moveTo(px, py);
        } else {
            out.lineTo(px, py);
        }
    }

    /** How much of the pattern is used up. */
    private double position() {
        double position = used;
        for (int i = 0; i < dash; i++) {
            position += pattern[i];
        }
        return position;
    }

    /**
     * Passes the part of a long segment that lies before the box and moves the pattern on. Sets {@code resume} to the distance at which the segment
     * leaves the box.
     */
    private double skip(double x1, double y1, double x2, double y2, double length) {
        double enter = 0;
        double leave = 1;
        double dx = x2 - x1;
        double dy = y2 - y1;
        if (dx != 0) {
            enter = Math.max(enter, Math.min((left - x1) / dx, (right - x1) / dx));
            leave = Math.min(leave, Math.max((left - x1) / dx, (right - x1) / dx));
        }
        if (dy != 0) {
            enter = Math.max(enter, Math.min((top - y1) / dy, (bottom - y1) / dy));
            leave = Math.min(leave, Math.max((top - y1) / dy, (bottom - y1) / dy));
        }
        enter = Math.min(enter, 1);
        double skipped = Math.floor(enter * length / sum) * sum;
        if (skipped > 0) {
            double at = skipped / length;
            put((dash & 1) == 1, x1, y1);
            out.moveTo(x1 + dx * at, y1 + dy * at);
        }
        resume = Math.max(skipped, Math.min(leave * length, length));
        return skipped;
    }
}
