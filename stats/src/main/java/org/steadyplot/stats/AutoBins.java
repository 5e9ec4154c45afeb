package org.steadyplot.stats;

import org.steadyplot.chart.plot.Histogram;
import org.steadyplot.stats.DataException.Code;

/** How many bins values ask for. */
public final class AutoBins {
    private AutoBins() {}

    /**
     * numpy's {@code bins="auto"}: as many bins as the narrower of two widths needs, Sturges' and that of Freedman and
     * Diaconis; Sturges' if half of the values are equal. NaN is left out; without values 1.
     *
     * <p>H. A. Sturges, "The choice of a class interval", Journal of the American Statistical Association 21, 1926;
     * D. Freedman and P. Diaconis, "On the histogram as a density estimator: L2 theory", Zeitschrift für
     * Wahrscheinlichkeitstheorie und verwandte Gebiete 57, 1981.
     *
     * @throws DataException if the values aren't finite or more than {@link Histogram#MAX_BINS} bins would be needed
     */
    public static int of(double[] values) {
        Quantiles quantiles = Quantiles.of(values);
        int count = quantiles.count();
        if (count == 0) {
            return 1;
        }
        double[] range = Histogram.range(values);
        double[] outer = Histogram.edges(1, range[0], range[1]);
        double sturges = (range[1] - range[0]) / (log2(count) + 1);
        double spread = quantiles.percentile(75) - quantiles.percentile(25);
        double freedmanDiaconis = 2 * spread * StrictMath.pow(count, -1.0 / 3);
        double width = freedmanDiaconis == 0 ? sturges : Math.min(freedmanDiaconis, sturges);
        if (width == 0) {
            return 1;
        }
        double bins = Math.ceil((outer[1] - outer[0]) / width);
        if (bins > Histogram.MAX_BINS) {
            throw new DataException(
                    Code.LIMIT,
                    (long) bins + " bins are asked for, more than " + Histogram.MAX_BINS
                            + "; give the number of bins, or a range that leaves outliers out");
        }
        return (int) bins;
    }

    /** Exact for powers of two, where one bit more would be one bin more. */
    private static double log2(int count) {
        int exponent = 31 - Integer.numberOfLeadingZeros(count);
        return exponent + StrictMath.log((double) count / (1 << exponent)) / StrictMath.log(2);
    }
}
