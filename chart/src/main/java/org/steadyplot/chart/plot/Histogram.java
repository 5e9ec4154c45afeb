package org.steadyplot.chart.plot;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.ChartException;
import org.steadyplot.chart.tick.CFormat;

/**
 * How many values, or how much weight, lie in each bin, with numpy's edges and numpy's choice of the bin. A bin holds its
 * left edge and not its right one; the last bin holds both. Values outside the edges and NaN are not counted.
 */
public final class Histogram {
    /** The most bins a histogram can have; a rule that asks for more met an outlier. */
    public static final int MAX_BINS = 1_000_000;

    private final double[] edges;
    private final double[] counts;

    private Histogram(double[] edges, double[] counts) {
        this.edges = edges;
        this.counts = counts;
    }

    /** Equal bins from the least value to the greatest; without values from 0 to 1, half a unit around a single value. */
    public static Histogram of(double[] values, int bins) {
        double[] range = range(values);
        return of(values, null, bins, range[0], range[1]);
    }

    /**
     * Equal bins over a range.
     *
     * @param weights what each value counts, or {@code null} for 1
     * @throws ChartException if the range isn't finite or falls, or the number of bins isn't in 1..{@link #MAX_BINS}
     */
    public static Histogram of(double[] values, double @Nullable [] weights, int bins, double from, double to) {
        checkWeights(values, weights);
        double[] edges = edges(bins, from, to);
        double first = edges[0];
        double last = edges[bins];
        double scale = bins / (last - first);
        double[] counts = new double[bins];
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            if (value >= first && value <= last) {
                int bin = Math.min((int) ((value - first) * scale), bins - 1);
                if (value < edges[bin]) {
                    bin--;
                } else if (bin < bins - 1 && value >= edges[bin + 1]) {
                    bin++;
                }
                counts[Math.max(bin, 0)] += weights == null ? 1 : weights[i];
            }
        }
        return new Histogram(edges, counts);
    }

    /**
     * Bins between the given edges.
     *
     * @param weights what each value counts, or {@code null} for 1
     * @param edges at least two, none less than the one before; kept, not copied
     * @throws ChartException if the edges are too few, too many, NaN or fall
     */
    public static Histogram of(double[] values, double @Nullable [] weights, double[] edges) {
        checkWeights(values, weights);
        checkBins(edges.length - 1L);
        for (int i = 0; i < edges.length; i++) {
            if (Double.isNaN(edges[i]) || (i > 0 && edges[i] < edges[i - 1])) {
                throw new ChartException(
                        ChartException.Code.INVALID_ARGUMENT,
                        "edge " + i + " of the bins is " + CFormat.repr(edges[i])
                                + "; edges must be numbers that don't fall");
            }
        }
        int bins = edges.length - 1;
        double[] counts = new double[bins];
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            if (value >= edges[0] && value <= edges[bins]) {
                int bin = Math.min(lastAtMost(edges, value), bins - 1);
                counts[bin] += weights == null ? 1 : weights[i];
            }
        }
        return new Histogram(edges, counts);
    }

    /**
     * The edges of equal bins. A range of one point is widened by half a unit on each side.
     *
     * @throws ChartException if the range isn't finite or falls, or the number of bins isn't in 1..{@link #MAX_BINS}
     */
    public static double[] edges(int bins, double from, double to) {
        checkBins(bins);
        if (!Double.isFinite(from) || !Double.isFinite(to) || !Double.isFinite(to - from) || from > to) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT,
                    "the bins are to cover " + CFormat.repr(from) + " to " + CFormat.repr(to)
                            + "; the range must be finite and must not fall, so leave infinite values out");
        }
        double first = from == to ? from - 0.5 : from;
        double last = from == to ? to + 0.5 : to;
        double[] edges = new double[bins + 1];
        double step = (last - first) / bins;
        for (int i = 0; i < bins; i++) {
            edges[i] = (step == 0 ? (double) i / bins * (last - first) : i * step) + first;
        }
        edges[bins] = last;
        return edges;
    }

    /** The least and the greatest value, NaN left out; 0 and 1 if there is none. */
    public static double[] range(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        boolean any = false;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
                any = true;
            }
        }
        return any ? new double[] {least, greatest} : new double[] {0, 1};
    }

    private static int lastAtMost(double[] edges, double value) {
        int low = 0;
        int high = edges.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edges[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static void checkBins(long bins) {
        if (bins < 1) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT, bins + " bins are asked for; at least one is needed");
        }
        if (bins > MAX_BINS) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT,
                    bins + " bins are asked for, more than " + MAX_BINS
                            + "; give the number of bins, or a range that leaves outliers out");
        }
    }

    private static void checkWeights(double[] values, double @Nullable [] weights) {
        if (weights != null && weights.length != values.length) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT,
                    weights.length + " weights for " + values.length + " values; give one per value");
        }
    }

    public int bins() {
        return counts.length;
    }

    /** The edges, one more than bins: the histogram's own array, to be read only. */
    public double[] edges() {
        return edges;
    }

    /** The number or weight of the values in each bin: the histogram's own array, to be read only. */
    public double[] counts() {
        return counts;
    }

    /** The counts scaled so that the bars' areas sum to 1; NaN if nothing was counted. */
    public double[] density() {
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        double[] density = new double[counts.length];
        for (int i = 0; i < density.length; i++) {
            density[i] = counts[i] / (edges[i + 1] - edges[i]) / sum;
        }
        return density;
    }
}
