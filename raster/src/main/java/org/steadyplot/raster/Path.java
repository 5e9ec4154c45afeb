package org.steadyplot.raster;

import java.util.Arrays;

/**
 * A growable, reusable sequence of segments in double coordinates.
 *
 * <p>A verb says how many points it takes from the coordinate array: {@link #MOVE} and {@link #LINE} one, {@link #QUAD} two, {@link
 * #CUBIC} three, {@link #CLOSE} none.
 */
public final class Path {
    public static final byte MOVE = 0;
    public static final byte LINE = 1;
    public static final byte QUAD = 2;
    public static final byte CUBIC = 3;
    public static final byte CLOSE = 4;

    private byte[] verbs;
    private double[] points;
    private int verbCount;
    private int pointCount;

    public Path() {
        this(16);
    }

    public Path(int capacity) {
        verbs = new byte[capacity];
        points = new double[2 * capacity];
    }

    public Path moveTo(double x, double y) {
        return add(MOVE, x, y);
    }

    public Path lineTo(double x, double y) {
        return add(LINE, x, y);
    }

    public Path quadTo(double cx, double cy, double x, double y) {
        add(QUAD, cx, cy);
        point(x, y);
        return this;
    }

    public Path cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
        add(CUBIC, c1x, c1y);
        point(c2x, c2y);
        point(x, y);
        return this;
    }

    public Path close() {
        verb(CLOSE);
        return this;
    }

    /** Adds a closed rectangle. */
    public Path rect(double x0, double y0, double x1, double y1) {
        return moveTo(x0, y0).lineTo(x1, y0).lineTo(x1, y1).lineTo(x0, y1).close();
    }

    /** Forgets all segments and keeps the capacity. */
    public Path clear() {
        verbCount = 0;
        pointCount = 0;
        return this;
    }

    /** Adds all segments of another path, mapped. */
    public Path append(Path other, Affine map) {
        int p = 0;
        for (int i = 0; i < other.verbCount; i++) {
            byte verb = other.verbs[i];
            verb(verb);
            for (int k = pointsOf(verb); k > 0; k--, p++) {
                double x = other.points[2 * p];
                double y = other.points[2 * p + 1];
                point(map.x(x, y), map.y(x, y));
            }
        }
        return this;
    }

    public int verbCount() {
        return verbCount;
    }

    public int pointCount() {
        return pointCount;
    }

    public boolean isEmpty() {
        return verbCount == 0;
    }

    public byte verb(int index) {
        return verbs[index];
    }

    public double x(int point) {
        return points[2 * point];
    }

    public double y(int point) {
        return points[2 * point + 1];
    }

    /** Moves one point. */
    public void set(int point, double x, double y) {
        points[2 * point] = x;
        points[2 * point + 1] = y;
    }

    /** The live verb array; entries past {@link #verbCount()} mean nothing. */
    public byte[] verbs() {
        return verbs;
    }

    /** The live coordinate array, x and y in turn; entries past twice {@link #pointCount()} mean nothing. */
    public double[] coordinates() {
        return points;
    }

    public boolean hasCurves() {
        for (int i = 0; i < verbCount; i++) {
            if (verbs[i] == QUAD || verbs[i] == CUBIC) {
                return true;
            }
        }
        return false;
    }

    /** How many points a verb takes. */
    public static int pointsOf(byte verb) {
        return verb == CLOSE ? 0 : Math.max(1, verb);
    }

    private Path add(byte verb, double x, double y) {
        verb(verb);
        point(x, y);
        return this;
    }

    private void verb(byte verb) {
        if (verbCount == verbs.length) {
            verbs = Arrays.copyOf(verbs, Math.max(16, 2 * verbCount));
        }
        verbs[verbCount++] = verb;
    }

    private void point(double x, double y) {
        if (2 * pointCount == points.length) {
            points = Arrays.copyOf(points, Math.max(32, 4 * pointCount));
        }
        points[2 * pointCount] = x;
        points[2 * pointCount + 1] = y;
        pointCount++;
    }
}
