package org.steadyplot.stats;

import java.util.Arrays;

/**
 * Spearman's coefficient: Pearson's of the average ranks within a pair's common rows (C. Spearman, "The proof and
 * measurement of association between two things", American Journal of Psychology 15, 1904). A column is sorted once;
 * the ranks within any subset of rows follow from one walk over that order.
 */
final class Spearman {
    private Spearman() {}

    static double[] matrix(double[][] columns, int minPeriods) {
        int size = columns.length;
        int rows = columns[0].length;
        int[][] order = new int[size][];
        boolean[] finite = new boolean[size];
        double[][] centred = new double[size][];
        for (int i = 0; i < size; i++) {
            order[i] = Ranks.order(columns[i]);
            finite[i] = Correlation.allFinite(columns[i]);
            centred[i] = new double[finite[i] ? rows : 0];
            if (finite[i]) {
                centredRanks(columns[i], order[i], columns[i], centred[i]);
            }
        }
        double[] x = new double[rows];
        double[] y = new double[rows];
        double[] r = new double[size * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double value;
                if (finite[i] && finite[j]) {
                    value = rows < minPeriods ? Double.NaN : coefficient(centred[i], centred[j]);
                } else {
                    int common = centredRanks(columns[i], order[i], columns[j], x);
                    centredRanks(columns[j], order[j], columns[i], y);
                    value = common < minPeriods ? Double.NaN : coefficient(x, y);
                }
                r[i * size + j] = value;
                r[j * size + i] = value;
            }
        }
        return r;
    }

    /**
     * Puts the ranks of {@code values} less their mean for the rows that {@code values} and {@code partner} have in common,
     * and 0 for the others; returns how many are in common.
     */
    private static int centredRanks(double[] values, int[] order, double[] partner, double[] ranks) {
        Arrays.fill(ranks, 0);
        int ranked = 0;
        int from = 0;
        while (from < order.length) {
            double value = values[order[from]];
            int to = from;
            int tied = 0;
            while (to < order.length && values[order[to]] == value) {
                if (isFinite(value) && isFinite(partner[order[to]])) {
                    tied++;
                }
                to++;
            }
            for (int i = from; i < to && tied > 0; i++) {
                if (isFinite(partner[order[i]])) {
                    ranks[order[i]] = ranked + (tied + 1) / 2.0;
                }
            }
            ranked += tied;
            from = to;
        }
        double mean = (ranked + 1) / 2.0;
        for (int row = 0; row < ranks.length; row++) {
            if (ranks[row] != 0) {
                ranks[row] -= mean;
            }
        }
        return ranked;
    }

    private static boolean isFinite(double value) {
        return Math.abs(value) <= Double.MAX_VALUE;
    }

    private static double coefficient(double[] x, double[] y) {
        double products = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int row = 0; row < x.length; row++) {
            products += x[row] * y[row];
            squaresX += x[row] * x[row];
            squaresY += y[row] * y[row];
        }
        double divisor = Math.sqrt(squaresX * squaresY);
        return divisor != 0 ? products / divisor : Double.NaN;
    }
}
