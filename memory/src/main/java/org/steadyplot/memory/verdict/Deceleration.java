package org.steadyplot.memory.verdict;

import java.util.Arrays;

/**
 * Whether growth keeps its pace: a cache that fills gets slower, a leak does not, and what gets much faster or falls back is
 * not steady either. Compares Theil-Sen slopes of parts of the minima; where readings are close enough to a line that a
 * slight bend is sure (rank correlation of Kendall 1938, Biometrika 30, between what lies off the line and the distance from
 * the middle), a slight one counts.
 *
 * @param half the slope of the second half over that of the first; infinite when the first half does not rise
 * @param error standard error of {@code half}, from the width of Sen's interval
 * @param last the slope of the last quarter over that of the whole
 * @param bend deviations by which the middle lies above both ends
 * @param fall the largest fall between two neighbours over the growth of the whole
 */
record Deceleration(double half, double error, double last, double bend, double fall) {
    static final double HALF_LIMIT = 0.9;
    static final double UNSURE_LIMIT = 0.85;
    static final double LAST_LIMIT = 0.55;
    static final double SURE_LIMIT = 0.97;
    static final double FASTER_LIMIT = 3;
    static final double FALL_LIMIT = 0.5;
    private static final double SURE = 1.2816;

    /** Halves have 2^1.5 times the error of the whole, and a ratio of two that times the root of 2. */
    private static final double ERROR_OF_RATIO = 4;

    static Deceleration of(Curve minima) {
        int n = minima.size();
        TheilSen whole = TheilSen.of(minima);
        double slope = whole.slope();
        if (!(slope > 0)) {
            return new Deceleration(0, 0, 0, 0, 0);
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
                largestFall(minima) / (slope * minima.span()));
    }

    boolean slows() {
        return half < HALF_LIMIT || last < LAST_LIMIT || (half < SURE_LIMIT && bend > SURE);
    }

    boolean unsteady() {
        return half - error < UNSURE_LIMIT || half > FASTER_LIMIT || fall > FALL_LIMIT;
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
                score += Double.compare(off[i], off[j]) * Double.compare(distance[j], distance[i]);
            }
        }
        return score / Math.sqrt(n * (n - 1.0) * (2 * n + 5.0) / 18);
    }

    private static Curve part(Curve curve, int from, int to) {
        return new Curve(
                curve.metric(), Arrays.copyOfRange(curve.x(), from, to), Arrays.copyOfRange(curve.y(), from, to));
    }
}
