package org.steadyplot.chart.style;

/**
 * Meshes of cells, {@code pcolormesh}.
 *
 * @param snap whether cell edges are moved to whole pixels
 */
public record PcolormeshStyle(boolean snap) {
    /** The default style. */
    public static final PcolormeshStyle DEFAULT = new PcolormeshStyle(true);

    public PcolormeshStyle withSnap(boolean snap) {
        return new PcolormeshStyle(snap);
    }
}
