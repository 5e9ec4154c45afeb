package org.steadyplot.memory;

import java.util.Arrays;

/**
 * How fast a figure grows: the median of the slopes between all pairs of points (Theil 1950, Sen 1968), which a third of
 * outliers does not move, over what remains when the warm-up is cut off.
 *
 * @param perThousand growth of y per 1,000 of x; NaN when fewer than {@value #FEWEST} points remain
 * @param points the points that were used
 */
public record Growth(double perThousand, int points) {
    /** Share of the x range that counts as warm-up. */
    public static final double WARM_UP = 0.2;

    static final int FEWEST = 3;
    private static final int MOST = 500;

    /** The growth of y over x, where x does not fall; arrays of one length. Beyond 500 points an even choice of them is used. */
    public static Growth of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " x but " + y.length + " y");
        }
        int first = afterWarmUp(x);
        int points = Math.min(x.length - first, MOST);
        if (points < FEWEST) {
            return new Growth(Double.NaN, points);
        }
        int[] chosen = new int[points];
        for (int i = 0; i < points; i++) {
            chosen[i] = first + (int) ((long) i * (x.length - 1 - first) / (points - 1));
        }
        double[] slopes = new double[points * (points - 1) / 2];
        int count = 0;
        for (int i = 0; i < points; i++) {
            for (int j = i + 1; j < points; j++) {
                double run = x[chosen[j]] - x[chosen[i]];
                if (run > 0) {
                    slopes[count++] = (y[chosen[j]] - y[chosen[i]]) / run;
                }
            }
        }
        return new Growth(count == 0 ? Double.NaN : 1000 * median(slopes, count), points);
    }

    private static int afterWarmUp(double[] x) {
        if (x.length == 0) {
            return 0;
        }
        double from = x[0] + WARM_UP * (x[x.length - 1] - x[0]);
        int first = 0;
        while (first < x.length && x[first] < from) {
            first++;
        }
        return first;
    }

    private static double median(double[] values, int count) {
        Arrays.sort(values, 0, count);
        return count % 2 == 1 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
    }
}
