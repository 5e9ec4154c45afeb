package org.steadyplot.chart.layout;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.text.TextBlock;

/**
 * One text.
 *
 * @param x anchor in pixels
 * @param y anchor in pixels
 * @param box the box around the turned text and, for an annotation, its arrow
 * @param horizontal which part of the box is at the anchor
 * @param vertical which part of the box is at the anchor
 * @param rotation degrees in 0..360, counter-clockwise
 * @param fontSize in points
 * @param weight {@code normal}, {@code bold} or a number
 * @param family the first font family asked for
 * @param arrow the arrow of an annotation
 * @param frame the box drawn around the text
 */
public record TextLayout(
        String text,
        double x,
        double y,
        Box box,
        TextBlock.Horizontal horizontal,
        TextBlock.Vertical vertical,
        double rotation,
        double fontSize,
        String weight,
        Rgba color,
        String family,
        @Nullable Arrow arrow,
        @Nullable Frame frame) {
    /**
     * The arrow of an annotation.
     *
     * @param style matplotlib's class name of the arrow style
     * @param lineWidth in points
     */
    public record Arrow(String style, Rgba edgecolor, double lineWidth, Box box) {}

    /**
     * The box drawn around a text.
     *
     * @param style matplotlib's class name of the box style
     */
    public record Frame(String style, Rgba facecolor, Rgba edgecolor, Box box) {}
}
