package org.steadyplot.memory.verdict;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A figure over iterations or hours; arrays of one length, not copied.
 *
 * @param metric what was read
 * @param x iterations done, or hours
 * @param y the readings: bytes, or a count
 */
public record Curve(Metric metric, double[] x, double[] y) {
    private static final double LARGEST = 0x1p80;

    /** @throws IllegalArgumentException if the arrays differ in length */
    public Curve {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " x but " + y.length + " y");
        }
    }

    public int size() {
        return x.length;
    }

    /** Without readings that are not finite or beyond 2^80, in the order of x; this very curve if nothing is to be done. */
    Curve clean() {
        int kept = 0;
        boolean rising = true;
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < x.length; i++) {
            if (valid(i)) {
                rising &= x[i] >= last;
                last = x[i];
                kept++;
            }
        }
        if (kept == x.length && rising) {
            return this;
        }
        double[] cleanX = new double[kept];
        double[] cleanY = new double[kept];
        int at = 0;
        for (int i = 0; i < x.length; i++) {
            if (valid(i)) {
                cleanX[at] = x[i];
                cleanY[at++] = y[i];
            }
        }
        return rising ? new Curve(metric, cleanX, cleanY) : sorted(cleanX, cleanY);
    }

    /** The points from this index on. */
    Curve from(int first) {
        return first == 0
                ? this
                : new Curve(metric, Arrays.copyOfRange(x, first, x.length), Arrays.copyOfRange(y, first, y.length));
    }

    /** The points before this index. */
    Curve until(int end) {
        return new Curve(metric, Arrays.copyOf(x, end), Arrays.copyOf(y, end));
    }

    double span() {
        return x.length == 0 ? 0 : x[x.length - 1] - x[0];
    }

    private Curve sorted(double[] fromX, double[] fromY) {
        Integer[] order = new Integer[fromX.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> fromX[i]));
        double[] toX = new double[order.length];
        double[] toY = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            toX[i] = fromX[order[i]];
            toY[i] = fromY[order[i]];
        }
        return new Curve(metric, toX, toY);
    }

    private boolean valid(int i) {
        return Math.abs(x[i]) <= LARGEST && Math.abs(y[i]) <= LARGEST;
    }
}
