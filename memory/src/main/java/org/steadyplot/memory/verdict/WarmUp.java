package org.steadyplot.memory.verdict;

/**
 * Where the warm-up ends: the marginal standard error rule, MSER (White 1997, Simulation 69), which drops as many of the
 * first values as makes the mean of the rest surest. It is asked of the growth from minimum to minimum, not of the level,
 * so that a steady leak is no warm-up.
 */
final class WarmUp {
    /** The first part of a series is never used. */
    static final double LEAST = 0.2;

    /** MSER is only believed up to here; a later end means that it is still warming. */
    static final double MOST = 0.5;

    private static final double SEARCHED = 0.75;

    private WarmUp() {}

    /** The share of the minima that are warm-up, from {@link #LEAST} to 0.75. */
    static double share(Curve minima) {
        int steps = minima.size() - 1;
        double sum = 0;
        double squares = 0;
        double best = Double.POSITIVE_INFINITY;
        int cut = 0;
        double scale = largestStep(minima);
        if (steps < 4 || !(scale > 0)) {
            return LEAST;
        }
        for (int i = steps - 1; i >= 0; i--) {
            double step = (minima.y()[i + 1] - minima.y()[i]) / scale;
            sum += step;
            squares += step * step;
            int kept = steps - i;
            double error = (squares - sum * sum / kept) / ((double) kept * kept);
            if (i <= SEARCHED * steps && error <= best) {
                best = error;
                cut = i;
            }
        }
        return Math.max(LEAST, Math.min(SEARCHED, (double) cut / steps));
    }

    private static double largestStep(Curve minima) {
        double largest = 0;
        for (int i = 1; i < minima.size(); i++) {
            largest = Math.max(largest, Math.abs(minima.y()[i] - minima.y()[i - 1]));
        }
        return largest;
    }
}
