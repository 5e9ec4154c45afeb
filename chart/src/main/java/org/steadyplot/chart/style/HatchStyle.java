package org.steadyplot.chart.style;

import org.steadyplot.chart.color.Rgba;

/**
 * Hatching, {@code hatch}.
 *
 * @param color of the lines
 * @param linewidth points
 */
public record HatchStyle(Rgba color, double linewidth) {
    /** The default style. */
    public static final HatchStyle DEFAULT = new HatchStyle(Rgba.BLACK, 1);

    public HatchStyle withColor(Rgba color) {
        return new HatchStyle(color, linewidth);
    }

    public HatchStyle withLinewidth(double linewidth) {
        return new HatchStyle(color, linewidth);
    }
}
