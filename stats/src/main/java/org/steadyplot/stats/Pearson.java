package org.steadyplot.stats;

/**
 * Pearson's coefficient by updating means and sums of squares row by row (B. P. Welford, "Note on a method for
 * calculating corrected sums of squares and products", Technometrics 4, 1962).
 *
 * <p>The order of operations is pandas' own, so the results are the same to the last bit: |r| may exceed 1 by rounding and
 * is not clipped; the diagonal is exactly 1, NaN for a constant column. A column's deviations don't depend on its partner
 * when both are finite throughout, so they are computed once per column.
 */
final class Pearson {
    private Pearson() {}

    static double[] matrix(double[][] columns, int minPeriods) {
        int size = columns.length;
        int rows = columns[0].length;
        double[][] before = new double[size][];
        double[][] after = new double[size][];
        double[] squares = new double[size];
        boolean[] finite = new boolean[size];
        for (int i = 0; i < size; i++) {
            finite[i] = Correlation.allFinite(columns[i]);
            if (finite[i]) {
                before[i] = new double[rows];
                after[i] = new double[rows];
                squares[i] = deviations(columns[i], before[i], after[i]);
            }
        }
        double[] r = new double[size * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double value;
                if (!finite[i] || !finite[j]) {
                    value = pairwise(columns[i], columns[j], minPeriods);
                } else if (rows < minPeriods) {
                    value = Double.NaN;
                } else {
                    value = coefficient(i == j ? squares[i] : product(after[i], before[j]), squares[i], squares[j]);
                }
                r[i * size + j] = value;
                r[j * size + i] = value;
            }
        }
        return r;
    }

    /** Puts each value's distance from the mean of those before it, and of those up to it; returns the sum of squares. */
    private static double deviations(double[] values, double[] before, double[] after) {
        double mean = 0;
        double squares = 0;
        for (int row = 0; row < values.length; row++) {
            double deviation = values[row] - mean;
            mean += 1.0 / (row + 1) * deviation;
            before[row] = deviation;
            after[row] = values[row] - mean;
            squares += after[row] * deviation;
        }
        return squares;
    }

    private static double product(double[] after, double[] before) {
        double sum = 0;
        for (int row = 0; row < after.length; row++) {
            sum += after[row] * before[row];
        }
        return sum;
    }

    private static double pairwise(double[] x, double[] y, int minPeriods) {
        int count = 0;
        double meanX = 0;
        double meanY = 0;
        double squaresX = 0;
        double squaresY = 0;
        double products = 0;
        for (int row = 0; row < x.length; row++) {
            double vx = x[row];
            double vy = y[row];
            if (Math.abs(vx) <= Double.MAX_VALUE && Math.abs(vy) <= Double.MAX_VALUE) {
                count++;
                double weight = 1.0 / count;
                double dx = vx - meanX;
                double dy = vy - meanY;
                meanX += weight * dx;
                meanY += weight * dy;
                squaresX += (vx - meanX) * dx;
                squaresY += (vy - meanY) * dy;
                products += (vx - meanX) * dy;
            }
        }
        return count < minPeriods ? Double.NaN : coefficient(products, squaresX, squaresY);
    }

    private static double coefficient(double products, double squaresX, double squaresY) {
        double divisor = Math.sqrt(squaresX * squaresY);
        return divisor != 0 ? products / divisor : Double.NaN;
    }
}
