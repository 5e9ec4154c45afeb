package org.steadyplot.memory.verdict;

/**
 * The lowest reading of each of several runs of neighbours: what garbage, caches that come and go and readings taken in
 * mid-work lie above. Where a sawtooth's period fits into a run its teeth vanish. (The lower envelope by blocks, as the
 * method of block minima of Gumbel, 1958, takes it.)
 */
final class Minima {
    private Minima() {}

    /** At most that many points, from runs of equal length but for one. */
    static Curve of(Curve curve, int runs) {
        int size = curve.size();
        int count = Math.min(runs, size);
        double[] x = new double[count];
        double[] y = new double[count];
        for (int r = 0; r < count; r++) {
            int from = (int) ((long) r * size / count);
            int to = (int) ((long) (r + 1) * size / count);
            int lowest = from;
            for (int i = from + 1; i < to; i++) {
                if (curve.y()[i] < curve.y()[lowest]) {
                    lowest = i;
                }
            }
            x[r] = curve.x()[lowest];
            y[r] = curve.y()[lowest];
        }
        return new Curve(curve.metric(), x, y);
    }
}
