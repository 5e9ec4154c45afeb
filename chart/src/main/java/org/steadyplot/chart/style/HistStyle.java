package org.steadyplot.chart.style;

/**
 * Histograms, {@code hist}.
 *
 * @param bins number of equal bins
 */
public record HistStyle(int bins) {
    /** The default style. */
    public static final HistStyle DEFAULT = new HistStyle(10);

    public HistStyle withBins(int bins) {
        return new HistStyle(bins);
    }
}
