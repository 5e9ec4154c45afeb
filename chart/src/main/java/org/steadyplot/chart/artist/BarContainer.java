package org.steadyplot.chart.artist;

import java.util.List;

/**
 * Bars of one call, which are one entry of a legend.
 *
 * @param label the name in the legend; empty, or with a leading underscore, keeps the bars out
 * @param bars in the order of the data; not empty
 */
public record BarContainer(String label, List<Rectangle> bars) {
    public BarContainer {
        bars = List.copyOf(bars);
    }
}
