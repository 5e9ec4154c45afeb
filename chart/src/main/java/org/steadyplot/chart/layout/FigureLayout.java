package org.steadyplot.chart.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;

/**
 * Layout of a whole figure at one resolution.
 *
 * @param widthInches width of the figure in inches
 * @param heightInches height of the figure in inches
 * @param dpi pixels per inch that all positions are given for
 * @param width pixel columns of the picture
 * @param height pixel rows of the picture
 * @param facecolor colour of the background
 * @param suptitle title of the figure, if it has one
 * @param texts free texts of the figure, in the order they were added
 * @param legends legends of the figure, in the order they were added
 * @param axes all axes, colour bars too, in the order they were added
 */
public record FigureLayout(
        double widthInches,
        double heightInches,
        double dpi,
        int width,
        int height,
        Rgba facecolor,
        @Nullable TextLayout suptitle,
        List<TextLayout> texts,
        List<LegendLayout> legends,
        List<AxesLayout> axes) {
    public FigureLayout {
        texts = List.copyOf(texts);
        legends = List.copyOf(legends);
        axes = List.copyOf(axes);
    }
}
