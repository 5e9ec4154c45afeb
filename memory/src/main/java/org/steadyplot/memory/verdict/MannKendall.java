package org.steadyplot.memory.verdict;

/**
 * The test for a trend of Mann (1945, Econometrica 13) and Kendall (Rank Correlation Methods, 1975): how many pairs of
 * points rise less how many fall, with its variance corrected for ties (Kendall) and for readings that depend on their
 * predecessors (Hamed and Rao 1998, Journal of Hydrology 204).
 *
 * @param score rising pairs less falling ones
 * @param variance of the score if there were no trend
 */
record MannKendall(long score, double variance) {
    private static final double SIGNIFICANT = 1.96;

    /** Of the points in order; {@code slope} is what is taken off before dependence is looked for. */
    static MannKendall of(Curve curve, double slope) {
        double[] y = curve.y();
        int n = y.length;
        long score = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                score += Double.compare(y[j], y[i]);
            }
        }
        double variance = (n * (n - 1.0) * (2 * n + 5.0) - ties(y)) / 18;
        return new MannKendall(score, variance * dependence(curve, slope));
    }

    /** Standard deviations that the score lies off zero, with the correction for continuity; 0 without variance. */
    double z() {
        return variance > 0 ? (score - Long.signum(score)) / Math.sqrt(variance) : 0;
    }

    private static double ties(double[] y) {
        double[] sorted = y.clone();
        java.util.Arrays.sort(sorted);
        double sum = 0;
        for (int i = 0; i < sorted.length; ) {
            int end = i + 1;
            while (end < sorted.length && sorted[end] == sorted[i]) {
                end++;
            }
            double t = end - i;
            sum += t * (t - 1) * (2 * t + 5);
            i = end;
        }
        return sum;
    }

    /**
     * The factor on the variance: at least 1, as dependence that would make the test surer than independent readings is
     * more likely chance in so few points.
     */
    private static double dependence(Curve curve, double slope) {
        int n = curve.size();
        if (n < 4) {
            return 1;
        }
        double[] rank = ranks(curve, slope);
        double mean = (n + 1) / 2.0;
        double square = 0;
        for (double r : rank) {
            square += (r - mean) * (r - mean);
        }
        if (!(square > 0)) {
            return 1;
        }
        double sum = 0;
        for (int lag = 1; lag <= n / 2; lag++) {
            double product = 0;
            for (int i = 0; i + lag < n; i++) {
                product += (rank[i] - mean) * (rank[i + lag] - mean);
            }
            double correlation = product / square;
            if (Math.abs(correlation) > SIGNIFICANT / Math.sqrt(n)) {
                sum += (n - lag) * (n - lag - 1.0) * (n - lag - 2.0) * correlation;
            }
        }
        return Math.max(1, 1 + 2 * sum / (n * (n - 1.0) * (n - 2.0)));
    }

    /** Ranks from 1, ties sharing their mean, of what remains without the trend. */
    private static double[] ranks(Curve curve, double slope) {
        int n = curve.size();
        double[] rest = new double[n];
        for (int i = 0; i < n; i++) {
            rest[i] = curve.y()[i] - slope * (curve.x()[i] - curve.x()[0]);
        }
        double[] rank = new double[n];
        for (int i = 0; i < n; i++) {
            int below = 0;
            int equal = 0;
            for (int j = 0; j < n; j++) {
                if (rest[j] < rest[i]) {
                    below++;
                } else if (rest[j] == rest[i]) {
                    equal++;
                }
            }
            rank[i] = below + (equal + 1) / 2.0;
        }
        return rank;
    }
}
