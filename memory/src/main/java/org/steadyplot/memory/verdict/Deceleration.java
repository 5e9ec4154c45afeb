package org.steadyplot.memory.verdict;

import java.util.Arrays;

/**
 * Whether growth keeps its pace: a cache that fills gets slower, a leak does not, and what gets much faster or falls back is
 * not steady either. Compares Theil-Sen slopes of parts of the minima; where readings are close enough to a line that a
 * slight bend is sure (rank correlation of Kendall 1938, Biometrika 30, between what lies off the line and the distance from
 * the middle), a slight one counts. A leak into a table that doubles now and then rises in jumps with lines between them: where
 * the slopes from neighbour to neighbour are nearly all alike, their medians are compared instead, which jumps don't move.
 *
 * @param half the slope of the second half over that of the first; infinite when the first half does not rise
 * @param error standard error of {@code half}, from the width of Sen's interval
 * @param last the slope of the last quarter over that of the whole
 * @param bend deviations by which the middle lies above both ends
 * @param fall the largest fall between two neighbours over the growth of the whole
 * @param slack what housekeeping can take from {@code half}
 */
record Deceleration(double half, double error, double last, double bend, double fall, double slack) {
    static final double HALF_LIMIT = 0.9;
    static final double UNSURE_LIMIT = 0.85;
    static final double LAST_LIMIT = 0.55;
    static final double SURE_LIMIT = 0.97;
    static final double FASTER_LIMIT = 3;
    static final double FALL_LIMIT = 0.5;
    static final double ALIKE_LIMIT = 0.02;
    static final double ALIKE_SLOWER_LIMIT = 0.95;
    static final double SLACK = 2;
    static final double UNSURE_ERROR = 0.32;
    static final double SURE_ERROR = 0.02;
    private static final double SURE = 1.2816;

    /** Turns a median absolute deviation into the standard error of a median (1.4826 * 1.2533). */
    private static final double ERROR_OF_MEDIAN = 1.8582;

    /** Halves have 2^1.5 times the error of the whole, and a ratio of two that times the root of 2. */
    private static final double ERROR_OF_RATIO = 4;

    /** Of minima; a program's own housekeeping may move any of them by {@code resolution}. */
    static Deceleration of(Curve minima, double resolution) {
        int n = minima.size();
        TheilSen whole = TheilSen.of(minima);
        double slope = whole.slope();
        if (!(slope > 0)) {
            return new Deceleration(0, 0, 0, 0, 0, 0);
        }
        double[] earlier = neighbours(minima, 0, n / 2);
        double[] later = neighbours(minima, n / 2, n - 1);
        double alike = relativeError(earlier) + relativeError(later);
        if (alike < ALIKE_LIMIT) {
            double ratio = median(later) / median(earlier);
            double steady = ratio < ALIKE_SLOWER_LIMIT ? 0 : ratio;
            return new Deceleration(steady, alike, ratio, 0, largestFall(minima) / (slope * minima.span()), 0);
        }
        double first = TheilSen.slope(part(minima, 0, (n + 1) / 2));
        double second = TheilSen.slope(part(minima, n / 2, n));
        double quarter = TheilSen.slope(part(minima, Math.max(0, n - Math.max(3, (n + 2) / 4)), n));
        double error = ERROR_OF_RATIO * (whole.high() - whole.low()) / (2 * TheilSen.DEVIATIONS * slope);
        return new Deceleration(
                first > 0 ? second / first : Double.POSITIVE_INFINITY,
                error,
                quarter / slope,
                bend(minima, slope),
                largestFall(minima) / (slope * minima.span()),
                SLACK * resolution / (slope * minima.span()));
    }

    boolean slows() {
        return half + slack < HALF_LIMIT
                || last < LAST_LIMIT
                || (half + slack + SURE * error < SURE_LIMIT && bend > SURE);
    }

    boolean unsteady() {
        return half - error < UNSURE_LIMIT || half > FASTER_LIMIT || fall > FALL_LIMIT || error > UNSURE_ERROR;
    }

    /** Whether the second half is sure to rise as fast as the first. */
    boolean surelySteady() {
        return half + slack >= SURE_LIMIT && error <= SURE_ERROR;
    }

    /** Slopes from the points of these indices to the next ones. */
    private static double[] neighbours(Curve minima, int from, int to) {
        double[] slopes = new double[Math.max(0, to - from)];
        for (int i = 0; i < slopes.length; i++) {
            double run = minima.x()[from + i + 1] - minima.x()[from + i];
            slopes[i] = run > 0 ? (minima.y()[from + i + 1] - minima.y()[from + i]) / run : 0;
        }
        return slopes;
    }

    /** Standard error of the median over the median; infinite if that is not positive. */
    private static double relativeError(double[] slopes) {
        double middle = median(slopes);
        if (!(middle > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double[] off = new double[slopes.length];
        for (int i = 0; i < off.length; i++) {
            off[i] = Math.abs(slopes[i] - middle);
        }
        return ERROR_OF_MEDIAN * median(off) / (middle * Math.sqrt(slopes.length));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private static double largestFall(Curve minima) {
        double largest = 0;
        for (int i = 1; i < minima.size(); i++) {
            largest = Math.max(largest, minima.y()[i - 1] - minima.y()[i]);
        }
        return largest;
    }

    private static double bend(Curve minima, double slope) {
        int n = minima.size();
        double middle = (minima.x()[0] + minima.x()[n - 1]) / 2;
        double[] off = new double[n];
        double[] distance = new double[n];
        for (int i = 0; i < n; i++) {
            off[i] = minima.y()[i] - slope * (minima.x()[i] - minima.x()[0]);
            distance[i] = Math.abs(minima.x()[i] - middle);
        }
        long score = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                score += (long) Double.compare(off[i], off[j]) * Double.compare(distance[j], distance[i]);
            }
        }
        return score / Math.sqrt(n * (n - 1.0) * (2 * n + 5.0) / 18);
    }

    private static Curve part(Curve curve, int from, int to) {
        return new Curve(
                curve.metric(), Arrays.copyOfRange(curve.x(), from, to), Arrays.copyOfRange(curve.y(), from, to));
    }
}
