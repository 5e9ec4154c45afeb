package org.steadyplot.raster;

/**
 * The stages a path passes before it is filled or stroked, in Agg's order: drop non-finite vertices, clip unfilled lines, snap, simplify. Each
 * stage reads {@code in} and replaces the contents of {@code out}; curves stay curves (the canvas flattens them).
 */
public final class Outline {
    private Outline() {}

    /** Breaks the line at NaN and infinite vertices; a closed sub-path with a hole becomes open. */
    public static void dropNonFinite(Path in, Path out) {
        throw new UnsupportedOperationException();
    }

    /** Cuts the straight lines of an unfilled path without curves to a rectangle. */
    public static void clipLines(Path in, double x0, double y0, double x1, double y1, Path out) {
        throw new UnsupportedOperationException();
    }

    /** Whether Agg's automatic rule snaps this path: at most 1024 vertices, no curve, all segments horizontal or vertical. */
    public static boolean snaps(Path path) {
        throw new UnsupportedOperationException();
    }

    /** Moves all vertices to floor(v + .5) + s, s = .5 when the rounded stroke width is odd, else 0. */
    public static void snap(Path in, double strokeWidth, Path out) {
        throw new UnsupportedOperationException();
    }

    /** Merges vertices that stay within {@code threshold} pixels of a run's direction. */
    public static void simplify(Path in, double threshold, Path out) {
        throw new UnsupportedOperationException();
    }
}
