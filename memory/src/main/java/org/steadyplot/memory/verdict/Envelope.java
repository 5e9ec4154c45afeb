package org.steadyplot.memory.verdict;

/**
 * Memory that is never given back: at each point the lowest reading from there to the end (the running minimum of
 * mathematical morphology, Serra 1982, taken backwards). A leak lifts it in every quarter of a series; a cache that is
 * full, a step or a peak does not.
 *
 * @param quarters growth of the envelope per x in each quarter
 * @param total growth of the envelope over all of them
 */
record Envelope(double[] quarters, double total) {
    private static final int COUNT = 4;
    private static final double LATE_SHARE = 0.3;
    private static final double EARLY_SHARE = 0.5;

    static Envelope of(Curve curve) {
        double[] x = curve.x();
        int n = x.length;
        double[] lowest = curve.y().clone();
        for (int i = n - 2; i >= 0; i--) {
            lowest[i] = Math.min(lowest[i], lowest[i + 1]);
        }
        double[] quarters = new double[COUNT];
        for (int q = 0; q < COUNT && n > COUNT; q++) {
            int from = (int) ((long) q * (n - 1) / COUNT);
            int to = (int) ((long) (q + 1) * (n - 1) / COUNT);
            double run = x[to] - x[from];
            quarters[q] = run > 0 ? (lowest[to] - lowest[from]) / run : 0;
        }
        return new Envelope(quarters, n == 0 ? 0 : lowest[n - 1] - lowest[0]);
    }

    /** Whether it rises in every quarter, and in the late ones not much less than in the early ones. */
    boolean grows() {
        double mean = (quarters[0] + quarters[1] + quarters[2] + quarters[3]) / COUNT;
        double early = (quarters[0] + quarters[1]) / 2;
        return quarters[0] > 0
                && quarters[1] > 0
                && quarters[2] >= LATE_SHARE * mean
                && quarters[3] >= LATE_SHARE * mean
                && quarters[3] >= EARLY_SHARE * early
                && mean > 0;
    }
}
