package org.steadyplot.memory.verdict;

import java.util.Arrays;

/**
 * The slope of Theil (1950, Proc. KNAW 53) and Sen (1968, JASA 63): the median of the slopes between all pairs of points,
 * which a fourth of outliers does not carry away, and Sen's interval, which counts slopes off that median by the
 * deviation of {@link MannKendall}'s score.
 *
 * @param slope growth of y per x; 0 when no two points differ in x
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
record TheilSen(double slope, double low, double high) {
    /** 2.5758 deviations: 99 % of a normal distribution lie within. */
    static final double DEVIATIONS = 2.5758293035489004;

    /** Of a curve of a few hundred points at most: the work grows with the square. */
    static TheilSen of(Curve curve) {
        double[] slopes = slopes(curve);
        int n = slopes.length;
        if (n == 0) {
            return new TheilSen(0, 0, 0);
        }
        double slope = median(slopes);
        double reach = DEVIATIONS * Math.sqrt(MannKendall.of(curve, slope).variance());
        int low = (int) Math.floor((n - reach) / 2) - 1;
        int high = (int) Math.ceil((n + reach) / 2);
        return new TheilSen(slope, slopes[Math.max(0, low)], slopes[Math.min(n - 1, high)]);
    }

    /** The median slope alone. */
    static double slope(Curve curve) {
        double[] slopes = slopes(curve);
        return slopes.length == 0 ? 0 : median(slopes);
    }

    /** All of them, sorted. */
    private static double[] slopes(Curve curve) {
        int n = curve.size();
        double[] slopes = new double[n * (n - 1) / 2];
        int count = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double slope = (curve.y()[j] - curve.y()[i]) / (curve.x()[j] - curve.x()[i]);
                if (curve.x()[j] > curve.x()[i] && Double.isFinite(slope)) {
                    slopes[count++] = slope + 0.0;
                }
            }
        }
        double[] found = count == slopes.length ? slopes : Arrays.copyOf(slopes, count);
        Arrays.sort(found);
        return found;
    }

    private static double median(double[] sorted) {
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : sorted[n / 2 - 1] + (sorted[n / 2] - sorted[n / 2 - 1]) / 2;
    }
}
