package org.steadyplot.text;

import java.util.List;

/**
 * A text of one or more lines, aligned and turned around its anchor. Pixels, y upwards, relative to the anchor.
 *
 * @param x left of the box around the turned block
 * @param y bottom of that box
 * @param lines where each line's baseline starts, top line first
 */
public record TextBlock(double x, double y, double width, double height, double degrees, List<Line> lines) {
    /** A line and where its baseline starts, relative to the anchor. */
    public record Line(TextLine line, double x, double y) {}

    /** Horizontal place of the anchor. */
    public enum Horizontal {
        LEFT,
        CENTER,
        RIGHT
    }

    /** Vertical place of the anchor. */
    public enum Vertical {
        TOP,
        CENTER,
        BASELINE,
        BOTTOM,
        CENTER_BASELINE
    }

    /** Whether the box is aligned after turning (DEFAULT) or the text before turning around the anchor. */
    public enum RotationMode {
        DEFAULT,
        ANCHOR
    }

    /**
     * How a block is placed.
     *
     * @param degrees counter-clockwise
     * @param lines alignment of the lines among themselves
     * @param lineSpacing multiple of the font's line height, 1.2 by default
     */
    public record Placement(
            Horizontal horizontal,
            Vertical vertical,
            double degrees,
            RotationMode mode,
            Horizontal lines,
            double lineSpacing) {}

    public static TextBlock of(
            Typesetter typesetter, String text, FontProperties font, double dpi, Placement placement) {
        throw new UnsupportedOperationException();
    }
}
