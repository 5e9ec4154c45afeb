package org.steadyplot.stats;

import java.util.Arrays;
import org.steadyplot.stats.DataException.Code;

/**
 * Quantiles by linear interpolation between order statistics (definition 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in
 * statistical packages", The American Statistician 50, 1996), with numpy's rounding. Missing values are left out; without
 * any value every quantile is NaN.
 */
public final class Quantiles {
    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** The quantiles of the values that aren't NaN. */
    public static Quantiles of(double[] values) {
        double[] present = new double[values.length];
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                present[count++] = value;
            }
        }
        double[] sorted = count == present.length ? present : Arrays.copyOf(present, count);
        Arrays.sort(sorted);
        return new Quantiles(sorted);
    }

    /** The number of values that aren't missing. */
    public int count() {
        return sorted.length;
    }

    /** The values that aren't missing, ascending: the object's own array, to be read only. */
    public double[] sorted() {
        return sorted;
    }

    /** The quantile at {@code percent / 100}; {@code percent} is in 0..100. */
    public double percentile(double percent) {
        return quantile(percent / 100);
    }

    public double median() {
        return quantile(0.5);
    }

    /**
     * The value below which the fraction {@code q} of the values lies; 0 gives the least value, 1 the greatest.
     *
     * @throws DataException if {@code q} isn't in 0..1
     */
    public double quantile(double q) {
        if (!(q >= 0 && q <= 1)) {
            throw new DataException(
                    Code.BAD_ARGUMENT, "the quantile " + NumberText.of(q) + " is asked for; it must be in 0..1");
        }
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = (sorted.length - 1) * q;
        int index = (int) place;
        double low = sorted[index];
        double high = sorted[Math.min(index + 1, sorted.length - 1)];
        if (low == high) {
            return low;
        }
        double fraction = place - index;
        double difference = high - low;
        return fraction < 0.5 ? low + difference * fraction : high - difference * (1 - fraction);
    }
}
