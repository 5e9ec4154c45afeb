package org.steadyplot.chart.style;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;

/**
 * Titles of axes, {@code axes.title*}.
 *
 * @param size letter size
 * @param weight 100 to 900
 * @param color null for the text colour (auto)
 * @param location where the title stands
 * @param pad points above the axes
 * @param y height in fractions of the axes; NaN places it automatically above the top ticks
 */
public record TitleStyle(FontSize size, int weight, @Nullable Rgba color, Location location, double pad, double y) {
    /** The default style. */
    public static final TitleStyle DEFAULT = new TitleStyle(FontSize.LARGE, 400, null, Location.CENTER, 6, Double.NaN);

    public TitleStyle withSize(FontSize size) {
        return new TitleStyle(size, weight, color, location, pad, y);
    }

    public TitleStyle withWeight(int weight) {
        return new TitleStyle(size, weight, color, location, pad, y);
    }

    public TitleStyle withColor(@Nullable Rgba color) {
        return new TitleStyle(size, weight, color, location, pad, y);
    }

    public TitleStyle withLocation(Location location) {
        return new TitleStyle(size, weight, color, location, pad, y);
    }

    public TitleStyle withPad(double pad) {
        return new TitleStyle(size, weight, color, location, pad, y);
    }

    public TitleStyle withY(double y) {
        return new TitleStyle(size, weight, color, location, pad, y);
    }
}
