package org.steadyplot.chart.artist;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a legend.
 *
 * @param handle the artist that the sample is taken from
 * @param label what stands beside the sample
 */
public record LegendEntry(Artist handle, String label) {
    /** The label of artists that are not to be in a legend by themselves. */
    public static final String NO_LEGEND = "_nolegend_";

    /** Entries of all artists that have a name: lines, areas and markers in the order they were added, then groups of bars. */
    public static List<LegendEntry> named(List<Artist> artists, List<BarContainer> containers) {
        List<LegendEntry> entries = new ArrayList<>();
        for (Artist artist : artists) {
            if (named(artist.label()) && LegendSample.hasSample(artist)) {
                entries.add(new LegendEntry(artist, artist.label()));
            }
        }
        for (BarContainer container : containers) {
            if (named(container.label())) {
                entries.add(new LegendEntry(container.bars().get(0), container.label()));
            }
        }
        return entries;
    }

    /** Entries of all artists that could have a name, in the same order. */
    public static List<LegendEntry> all(List<Artist> artists, List<BarContainer> containers) {
        List<LegendEntry> entries = new ArrayList<>();
        for (Artist artist : artists) {
            if (!artist.label().equals(NO_LEGEND) && LegendSample.hasSample(artist)) {
                entries.add(new LegendEntry(artist, artist.label()));
            }
        }
        for (BarContainer container : containers) {
            entries.add(new LegendEntry(container.bars().get(0), container.label()));
        }
        return entries;
    }

    private static boolean named(String label) {
        return !label.isEmpty() && label.charAt(0) != '_';
    }
}
