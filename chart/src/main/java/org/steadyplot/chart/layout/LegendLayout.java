package org.steadyplot.chart.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.LegendLoc;

/**
 * A legend.
 *
 * @param location the place asked for, null if it was given by coordinates
 * @param columns number of columns
 * @param title text of the title, or empty
 * @param box the box around the legend
 * @param frame the box around its frame
 * @param frameOn whether the frame is drawn
 * @param entries in reading order, column by column
 */
public record LegendLayout(
        @Nullable LegendLoc location,
        int columns,
        String title,
        Box box,
        Box frame,
        boolean frameOn,
        Rgba facecolor,
        Rgba edgecolor,
        List<Entry> entries) {
    public LegendLayout {
        entries = List.copyOf(entries);
    }

    /**
     * One line of a legend.
     *
     * @param handle matplotlib's class name of the drawn sample: {@code Line2D}, {@code Rectangle}, ...
     * @param color the colour of the sample, null if it has none
     * @param textBox the box around the label
     */
    public record Entry(String label, String handle, @Nullable Rgba color, Box textBox) {}
}
