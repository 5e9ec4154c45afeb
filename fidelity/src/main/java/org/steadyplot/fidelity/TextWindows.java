package org.steadyplot.fidelity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares the glyphs of single texts. The ink of a text is what its picture adds to the picture without glyphs, inside the text's box and a little
 * around it. Two texts agree if the boxes around their ink lie within {@value #EDGE_PX} px of each other and the amounts of ink within a tenth.
 *
 * <p>matplotlib hints the glyphs of these pictures and we do not, so this is a figure to report, not a gate.
 */
final class TextWindows {
    static final int EDGE_PX = 1;
    private static final double INK_SHARE = 0.1;
    private static final int MARGIN = 2;
    /** Share of the darkest pixel from which a pixel counts for the box: below are fringes that hinting removes. */
    private static final double FRINGE = 0.3;

    /** Texts compared, and how many of them agree. */
    record Tally(int texts, int agreeing) {}

    private record Ink(int left, int top, int right, int bottom, double amount) {
        boolean agreesWith(Ink other) {
            return Math.abs(left - other.left) <= EDGE_PX
                    && Math.abs(top - other.top) <= EDGE_PX
                    && Math.abs(right - other.right) <= EDGE_PX
                    && Math.abs(bottom - other.bottom) <= EDGE_PX
                    && Math.abs(amount - other.amount) <= INK_SHARE * Math.max(amount, other.amount);
        }
    }

    /** A picture with its glyphs and the same without. */
    record Pair(Picture text, Picture geometry) {}

    private TextWindows() {}

    /** Compares all texts whose boxes an expected layout gives: labels, titles, texts, legend entries. */
    static Tally compare(JsonNode layout, Pair expected, Pair ours) {
        List<JsonNode> boxes = new ArrayList<>();
        collect(layout, boxes);
        int texts = 0;
        int agreeing = 0;
        for (JsonNode box : boxes) {
            Ink mine = ink(box, expected);
            if (mine == null) {
                continue;
            }
            texts++;
            Ink theirs = ink(box, ours);
            if (theirs != null && mine.agreesWith(theirs)) {
                agreeing++;
            }
        }
        return new Tally(texts, agreeing);
    }

    private static void collect(JsonNode node, List<JsonNode> boxes) {
        if (node.isObject() && node.has("text")) {
            boxes.add(node.get("extent_px"));
        } else if (node.has("text_extent_px")) {
            boxes.add(node.get("text_extent_px"));
        } else if (node.isContainer()) {
            node.values().forEach(child -> collect(child, boxes));
        }
    }

    private static @Nullable Ink ink(JsonNode box, Pair pair) {
        Picture picture = pair.text();
        double x = box.get(0).doubleValue();
        double top = picture.height() - box.get(1).doubleValue() - box.get(3).doubleValue();
        int x0 = Math.max(0, (int) Math.floor(x) - MARGIN);
        int y0 = Math.max(0, (int) Math.floor(top) - MARGIN);
        int x1 = Math.min(picture.width(), (int) Math.ceil(x + box.get(2).doubleValue()) + MARGIN);
        int y1 = Math.min(picture.height(), (int) Math.ceil(top + box.get(3).doubleValue()) + MARGIN);
        int darkest = 0;
        double amount = 0;
        for (int row = y0; row < y1; row++) {
            for (int column = x0; column < x1; column++) {
                int change = change(pair, column, row);
                darkest = Math.max(darkest, change);
                amount += change;
            }
        }
        if (darkest == 0) {
            return null;
        }
        int left = x1;
        int upper = y1;
        int right = x0;
        int lower = y0;
        for (int row = y0; row < y1; row++) {
            for (int column = x0; column < x1; column++) {
                if (change(pair, column, row) >= FRINGE * darkest) {
                    left = Math.min(left, column);
                    right = Math.max(right, column);
                    upper = Math.min(upper, row);
                    lower = Math.max(lower, row);
                }
            }
        }
        return new Ink(left, upper, right, lower, amount);
    }

    private static int change(Pair pair, int x, int y) {
        int sum = 0;
        for (int c = 0; c < 3; c++) {
            sum += Math.abs(pair.text().sample(x, y, c) - pair.geometry().sample(x, y, c));
        }
        return sum;
    }
}
