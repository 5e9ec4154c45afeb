package org.steadyplot.chart.style;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;

/**
 * Scatter plots, {@code scatter}.
 *
 * @param marker matplotlib code of the marker
 * @param edgecolors null for the colour of the face
 */
public record ScatterStyle(String marker, @Nullable Rgba edgecolors) {
    /** The default style. */
    public static final ScatterStyle DEFAULT = new ScatterStyle("o", null);

    public ScatterStyle withMarker(String marker) {
        return new ScatterStyle(marker, edgecolors);
    }

    public ScatterStyle withEdgecolors(@Nullable Rgba edgecolors) {
        return new ScatterStyle(marker, edgecolors);
    }
}
