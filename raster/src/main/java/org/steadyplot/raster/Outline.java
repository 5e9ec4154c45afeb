package org.steadyplot.raster;

/**
 * The stages a path passes before it is filled or stroked, in matplotlib's order: drop non-finite vertices, clip unfilled lines, snap, simplify. Each
 * stage reads {@code in} and replaces the contents of {@code out}, another path; curves stay curves (the canvas flattens them).
 */
public final class Outline {
    private static final int MOST_SNAPPED = 1024;
    private static final double STRAIGHT = 1e-4;

    private Outline() {}

    /** Breaks the line at NaN and infinite vertices; a closed sub-path with a hole becomes open. */
    public static void dropNonFinite(Path in, Path out) {
        out.clear();
        double[] c = in.coordinates();
        double startX = 0;
        double startY = 0;
        boolean broken = false;
        boolean lastValid = false;
        boolean needsMove = false;
        int at = 0;
        for (int i = 0; i < in.verbCount(); i++) {
            byte verb = in.verb(i);
            int size = 2 * Path.pointsOf(verb);
            if (verb == Path.CLOSE) {
                if (!broken) {
                    out.close();
                } else if (lastValid && finite(startX, startY)) {
                    out.lineTo(startX, startY);
                }
                continue;
            }
            if (verb == Path.MOVE) {
                startX = c[at];
                startY = c[at + 1];
                broken = false;
            }
            lastValid = true;
            for (int k = at; k < at + size; k += 2) {
                lastValid &= finite(c[k], c[k + 1]);
            }
            if (lastValid) {
                if (needsMove && verb != Path.MOVE) {
                    out.moveTo(c[at], c[at + 1]);
                }
                needsMove = false;
                put(verb, c, at, out);
            } else {
                broken = true;
                double endX = c[at + size - 2];
                double endY = c[at + size - 1];
                needsMove = !finite(endX, endY);
                if (!needsMove) {
                    out.moveTo(endX, endY);
                }
            }
            at += size;
        }
    }

    private static boolean finite(double x, double y) {
        return Double.isFinite(x) && Double.isFinite(y);
    }

    private static void put(byte verb, double[] c, int at, Path out) {
        switch (verb) {
            case Path.MOVE -> out.moveTo(c[at], c[at + 1]);
            case Path.LINE -> out.lineTo(c[at], c[at + 1]);
            case Path.QUAD -> out.quadTo(c[at], c[at + 1], c[at + 2], c[at + 3]);
            default -> out.cubicTo(c[at], c[at + 1], c[at + 2], c[at + 3], c[at + 4], c[at + 5]);
        }
    }

    /** Cuts the straight lines of an unfilled path to a rectangle; matplotlib's is the canvas grown by a pixel. Curves are not cut. */
    public static void clipLines(Path in, double x0, double y0, double x1, double y1, Path out) {
        out.clear();
        new LineClip(x0, y0, x1, y1, out).run(in);
    }

    /** Whether matplotlib's automatic rule snaps this path: at most 1024 vertices, no curve, all segments horizontal or vertical. */
    public static boolean snaps(Path path) {
        int closes = path.verbCount();
        for (int i = 0; i < path.verbCount(); i++) {
            closes -= path.verb(i) == Path.CLOSE ? 0 : 1;
        }
        return snaps(path, path.pointCount() + closes);
    }

    /** The same for a path that was clipped after it had {@code vertices} vertices. The line that closes a sub-path is not looked at, as in matplotlib. */
    public static boolean snaps(Path path, int vertices) {
        if (vertices > MOST_SNAPPED || path.hasCurves() || path.isEmpty()) {
            return false;
        }
        int point = 0;
        for (int i = 0; i < path.verbCount(); i++) {
            byte verb = path.verb(i);
            if (verb == Path.LINE
                    && point > 0
                    && !(Math.abs(path.x(point) - path.x(point - 1)) < STRAIGHT
                            || Math.abs(path.y(point) - path.y(point - 1)) < STRAIGHT)) {
                return false;
            }
            point += Path.pointsOf(verb);
        }
        return true;
    }

    /** Moves all vertices to floor(v + .5) + s, s = .5 when the rounded stroke width is odd, else 0. */
    public static void snap(Path in, double strokeWidth, Path out) {
        double shift = snapShift(strokeWidth);
        out.clear().append(in, Affine.IDENTITY);
        double[] c = out.coordinates();
        for (int i = 0; i < 2 * out.pointCount(); i++) {
            c[i] = Math.floor(c[i] + 0.5) + shift;
        }
    }

    /** What {@link #snap} adds to whole pixels for a stroke of this width in pixels: 0.5 or 0. */
    public static double snapShift(double strokeWidth) {
        return (int) (strokeWidth + 0.5) % 2 == 1 ? 0.5 : 0;
    }

    /** Merges vertices that stay within {@code threshold} pixels of a run's direction. Closing lines become ordinary ones. */
    public static void simplify(Path in, double threshold, Path out) {
        out.clear();
        new Simplifier(threshold, out).run(in);
    }
}
