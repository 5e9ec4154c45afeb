package org.steadyplot.memory.verdict;

/**
 * What can be said of one figure. Rates are bytes (or things) per iteration, or per hour in a recording over time.
 *
 * @param metric the figure
 * @param status what can be said
 * @param reason why nothing can be said
 * @param rate the estimated growth; 0 when nothing was estimated
 * @param low lower end of the rate's 99 % interval
 * @param high upper end; for {@link Status#FLAT} the largest leak that could hide in the readings
 * @param quarters growth that was never given back in each quarter after the warm-up
 * @param points readings that were used
 * @param more further readings that are likely to decide; 0 when it is decided or more would not help
 */
public record Finding(
        Metric metric,
        Status status,
        Reason reason,
        double rate,
        double low,
        double high,
        double[] quarters,
        int points,
        int more) {
    static Finding nothing(Metric metric, Reason reason, int points, int more) {
        return new Finding(metric, Status.INCONCLUSIVE, reason, 0, 0, 0, new double[4], points, more);
    }

    Finding because(Reason other, int further) {
        return new Finding(metric, Status.INCONCLUSIVE, other, rate, low, high, quarters, points, further);
    }
}
