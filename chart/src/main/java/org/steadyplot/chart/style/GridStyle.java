package org.steadyplot.chart.style;

import org.steadyplot.chart.color.Rgba;

/**
 * Grid lines, {@code grid}.
 *
 * @param color of the lines
 * @param linestyle solid or dashed
 * @param linewidth points
 * @param alpha opacity, 0 to 1
 */
public record GridStyle(Rgba color, Linestyle linestyle, double linewidth, double alpha) {
    /** The default style. */
    public static final GridStyle DEFAULT = new GridStyle(Rgba.rgb(0xb0b0b0), Linestyle.SOLID, 0.8, 1);

    public GridStyle withColor(Rgba color) {
        return new GridStyle(color, linestyle, linewidth, alpha);
    }

    public GridStyle withLinestyle(Linestyle linestyle) {
        return new GridStyle(color, linestyle, linewidth, alpha);
    }

    public GridStyle withLinewidth(double linewidth) {
        return new GridStyle(color, linestyle, linewidth, alpha);
    }

    public GridStyle withAlpha(double alpha) {
        return new GridStyle(color, linestyle, linewidth, alpha);
    }
}
