package org.steadyplot.raster;

import org.steadyplot.raster.Stroke.Cap;

/**
 * The dashes of a stroke as they are cut. An odd pattern is repeated to become even; without anti-aliasing lengths are whole pixels plus a half.
 *
 * <p>Two rules keep the number of dashes in proportion to what can be seen of them. A pattern whose lengths are below 1/32 pixel or 1/4096 of the line
 * width on average is enlarged to that, which leaves its shade as it is. And lines wider than 64 pixels are drawn solid where the caps fill the gaps, to
 * 1/512 pixel for round ones.
 */
final class DashPattern {
    private static final double[] SOLID = {};
    private static final double LONGEST = 1e9;
    private static final double SHORTEST = 1.0 / 32;
    private static final double SHORTEST_TO_WIDTH = 1.0 / 4096;
    private static final double NOTHING = 1e-100;
    private static final double WIDE = 64;
    private static final double NOTCH = 1.0 / 512;

    /** Alternating on and off lengths, an even number of them; none for a solid line. */
    final double[] lengths;

    /** Where in the pattern the line starts. */
    final double offset;

    /** For a line of {@code width} pixels, which can differ from the stroke's. Negative and NaN lengths, and a pattern without length, make a line solid. */
    DashPattern(Stroke stroke, double width, boolean antialiased) {
        double[] given = stroke.dashes();
        double[] pattern = new double[given.length + (given.length & 1) * given.length];
        double sum = 0;
        boolean valid = true;
        for (int i = 0; i < pattern.length; i++) {
            double length = given[i % given.length];
            valid &= length >= 0;
            pattern[i] = Math.min(antialiased ? length : Math.floor(length) + 0.5, LONGEST);
            sum += pattern[i];
        }
        if (!valid || sum < NOTHING || capsFill(pattern, stroke.cap(), width)) {
            lengths = SOLID;
            offset = 0;
            return;
        }
        double least = pattern.length * Math.max(SHORTEST, width * SHORTEST_TO_WIDTH);
        double factor = sum < least ? least / sum : 1;
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] *= factor;
        }
        lengths = pattern;
        double start = Math.abs(stroke.dashOffset()) * factor;
        offset = Double.isFinite(start) ? start % sum(pattern) : 0;
    }

    boolean solid() {
        return lengths.length == 0;
    }

    /** A notch between round caps is about gap<sup>2</sup> / 4 width deep. */
    private static boolean capsFill(double[] pattern, Cap cap, double width) {
        if (cap == Cap.BUTT || width < WIDE) {
            return false;
        }
        double filled = cap == Cap.PROJECTING ? width : Math.sqrt(4 * width * NOTCH);
        for (int i = 0; i < pattern.length; i += 2) {
            if (pattern[i] == 0 || pattern[i + 1] > filled) {
                return false;
            }
        }
        return true;
    }

    static double sum(double[] lengths) {
        double total = 0;
        for (double length : lengths) {
            total += length;
        }
        return total;
    }
}
