package org.steadyplot.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of one or more lines, aligned and turned around its anchor. Pixels, y upwards, relative to the anchor.
 *
 * @param x left of the box around the turned block
 * @param y bottom of that box
 * @param degrees how far it is turned counter-clockwise, 0 or more and less than 360
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
            double lineSpacing) {
        public static final double LINE_SPACING = 1.2;

        /** Unturned text whose lines are aligned as the block is. */
        public static Placement of(Horizontal horizontal, Vertical vertical) {
            return new Placement(horizontal, vertical, 0, RotationMode.DEFAULT, horizontal, LINE_SPACING);
        }

        public Placement withRotation(double counterClockwise, RotationMode rotationMode) {
            return new Placement(horizontal, vertical, counterClockwise, rotationMode, lines, lineSpacing);
        }
    }

    /**
     * Measures a text, line breaks being {@code \n}, and places it as matplotlib does: every line is at least as tall and as deep as "lp".
     *
     * @throws IllegalArgumentException as {@link Typesetter#line}
     */
    public static TextBlock of(
            Typesetter typesetter, String text, FontProperties font, double dpi, Placement placement) {
        return of(typesetter, text, font, dpi, placement, Hinting.NONE);
    }

    /** A text placed by line heights that are fitted to the pixel grid, or not. */
    public static TextBlock of(
            Typesetter typesetter, String text, FontProperties font, double dpi, Placement placement, Hinting hinting) {
        TextLine reference = typesetter.line("lp", font, dpi);
        double fit = hinting == Hinting.NONE ? 1 : hinting.fit(ascent(typesetter.line("o", font, dpi)));
        double leastAscent = hinting.apply(ascent(reference), fit);
        double leastDescent = hinting.apply(reference.descent(), fit);
        double spacing = placement.lineSpacing;
        double leastStep = leastAscent * spacing;

        List<TextLine> measured = split(typesetter, text, font, dpi);
        int count = measured.size();
        double[] baselines = new double[count];
        double width = 0;
        double cursor = 0;
        double lastAscent = 0;
        double descent = 0;
        for (int i = 0; i < count; i++) {
            TextLine line = measured.get(i);
            descent = Math.max(hinting.apply(line.descent(), fit), leastDescent);
            double height = hinting.apply(ascent(line), fit) + hinting.apply(line.descent(), fit);
            double ascent = Math.max(height, leastAscent + leastDescent) - descent;
            // How far the last baseline is from the top: what anchors at the baseline count from.
            lastAscent = ascent - cursor;
            cursor = i == 0 ? -ascent : cursor - Math.max(leastStep, ascent * spacing);
            baselines[i] = cursor;
            cursor -= descent;
            width = Math.max(width, line.width());
        }
        List<Line> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            TextLine line = measured.get(i);
            lines.add(new Line(line, shift(placement.lines, width - line.width()), baselines[i]));
        }
        return placed(lines, new Box(width, -cursor, lastAscent, descent), placement);
    }

    /**
     * Places pieces of one line, such as a power and its exponent, as a line of text of their common size.
     *
     * @param pieces where each starts, counted from the start of the line on its baseline
     * @param width of the line
     * @param ascent how far it reaches above the baseline
     * @param descent how far it reaches below the baseline
     * @param font whose "lp" is the least ascent and descent
     */
    public static TextBlock ofPieces(
            Typesetter typesetter,
            List<Line> pieces,
            double width,
            double ascent,
            double descent,
            FontProperties font,
            double dpi,
            Placement placement) {
        TextLine reference = typesetter.line("lp", font, dpi);
        double depth = Math.max(descent, reference.descent());
        double top = Math.max(ascent + descent, reference.height()) - depth;
        List<Line> lines = new ArrayList<>(pieces.size());
        for (Line piece : pieces) {
            lines.add(new Line(piece.line, piece.x, piece.y - top));
        }
        return placed(lines, new Box(width, top + depth, top, depth), placement);
    }

    /** Turns and aligns lines given from the upper left corner of their box. */
    private static TextBlock placed(List<Line> raw, Box box, Placement placement) {
        double degrees = placement.degrees % 360;
        if (degrees < 0) {
            degrees += 360;
        }
        double radians = degrees * (Math.PI / 180);
        double sin = StrictMath.sin(radians);
        double cos = StrictMath.cos(radians);
        Turned turned = Turned.of(box, sin, cos);
        double anchorX;
        double anchorY;
        if (placement.mode == RotationMode.ANCHOR) {
            double ax = box.anchorX(placement.horizontal);
            double ay = box.anchorY(placement.vertical);
            anchorX = cos * ax - sin * ay;
            anchorY = sin * ax + cos * ay;
        } else {
            anchorX = turned.anchorX(placement.horizontal);
            anchorY = turned.anchorY(placement.vertical, box);
        }
        List<Line> lines = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            Line line = raw.get(i);
            lines.add(
                    new Line(line.line, cos * line.x - sin * line.y - anchorX, sin * line.x + cos * line.y - anchorY));
        }
        return new TextBlock(
                turned.x0 - anchorX,
                turned.y0 - anchorY,
                turned.x1 - turned.x0,
                turned.y1 - turned.y0,
                degrees,
                List.copyOf(lines));
    }

    /** How far the ink reaches above the baseline. */
    private static double ascent(TextLine line) {
        return line.height() - line.descent();
    }

    private static List<TextLine> split(Typesetter typesetter, String text, FontProperties font, double dpi) {
        List<TextLine> lines = new ArrayList<>(1);
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(typesetter.line(text.substring(start, end), font, dpi));
            start = end + 1;
        }
        lines.add(typesetter.line(start == 0 ? text : text.substring(start), font, dpi));
        return lines;
    }

    private static double shift(Horizontal horizontal, double slack) {
        return switch (horizontal) {
            case LEFT -> 0;
            case CENTER -> slack / 2;
            case RIGHT -> slack;
        };
    }

    /** The block before turning: its upper left corner is the origin. */
    private record Box(double width, double height, double lastAscent, double descent) {
        double anchorX(Horizontal horizontal) {
            return shift(horizontal, width);
        }

        double anchorY(Vertical vertical) {
            return switch (vertical) {
                case TOP -> 0;
                case CENTER -> -height / 2;
                case BASELINE -> -lastAscent;
                case CENTER_BASELINE -> -lastAscent / 2;
                case BOTTOM -> -height;
            };
        }
    }

    /** The box around the turned block. */
    private record Turned(double x0, double y0, double x1, double y1) {
        static Turned of(Box box, double sin, double cos) {
            double ax = cos * box.width;
            double ay = sin * box.width;
            double bx = sin * box.height;
            double by = -cos * box.height;
            return new Turned(
                    Math.min(Math.min(0, ax), Math.min(bx, ax + bx)),
                    Math.min(Math.min(0, ay), Math.min(by, ay + by)),
                    Math.max(Math.max(0, ax), Math.max(bx, ax + bx)),
                    Math.max(Math.max(0, ay), Math.max(by, ay + by)));
        }

        double anchorX(Horizontal horizontal) {
            return x0 + shift(horizontal, x1 - x0);
        }

        double anchorY(Vertical vertical, Box box) {
            return switch (vertical) {
                case TOP -> y1;
                case CENTER -> (y0 + y1) / 2;
                case BASELINE -> y0 + box.descent;
                case CENTER_BASELINE -> y1 - box.lastAscent / 2;
                case BOTTOM -> y0;
            };
        }
    }
}
