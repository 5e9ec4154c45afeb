package org.steadyplot.chart.artist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.style.LegendRc;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.text.FontProperties;
import org.steadyplot.text.TextBlock;

/**
 * The parts of a legend, measured and packed from its lower left corner at the origin: a title over columns of entries; in an entry sample and text share
 * a baseline. matplotlib's {@code HPacker} and {@code VPacker}, for the one arrangement a legend has.
 */
final class LegendBox {
    private static final double USUAL_HANDLE_HEIGHT = 0.7;
    private static final double DESCENT_PART = 0.35;

    private final List<Cell> cells;
    private final @Nullable TextBlock title;
    private double titleX;
    private double titleY;
    private double width;
    private double height;

    private LegendBox(List<Cell> cells, @Nullable TextBlock title) {
        this.cells = cells;
        this.title = title;
    }

    /** An entry: its sample in {@code room}, its text with the baseline starting at (x, y). */
    static final class Cell {
        private final LegendEntry entry;
        private final TextBlock text;
        private final double ascent;
        private final double descent;
        private final double width;
        private Bbox room = Bbox.EMPTY;
        private double x;
        private double y;

        Cell(LegendEntry entry, TextBlock text, double ascent, double descent, double width) {
            this.entry = entry;
            this.text = text;
            this.ascent = ascent;
            this.descent = descent;
            this.width = width;
        }

        LegendEntry entry() {
            return entry;
        }

        TextBlock text() {
            return text;
        }

        Bbox room() {
            return room;
        }

        double x() {
            return x;
        }

        double y() {
            return y;
        }

        double height() {
            return ascent + descent;
        }
    }

    /**
     * Measures and packs.
     *
     * @param columns at least 1; there are never more than entries
     */
    static LegendBox of(
            List<LegendEntry> entries,
            String title,
            FontProperties font,
            FontProperties titleFont,
            Style style,
            int columns,
            Drawing drawing) {
        TextBlock.Placement baseline = Text.place(TextBlock.Horizontal.LEFT, TextBlock.Vertical.BASELINE);
        double em = drawing.px(font.size());
        double handleDescent = DESCENT_PART * em * (style.get(LegendRc.HANDLEHEIGHT) - USUAL_HANDLE_HEIGHT);
        double handleHeight = em * style.get(LegendRc.HANDLEHEIGHT) - handleDescent;
        double beforeText = em * style.get(LegendRc.HANDLELENGTH) + em * style.get(LegendRc.HANDLETEXTPAD);
        List<Cell> cells = new ArrayList<>(entries.size());
        for (LegendEntry entry : entries) {
            TextBlock text = drawing.block(entry.label(), font, baseline);
            cells.add(new Cell(
                    entry,
                    text,
                    Math.max(handleHeight - handleDescent, text.height() + text.y()),
                    Math.max(handleDescent, -text.y()),
                    beforeText + text.width()));
        }
        LegendBox box = new LegendBox(cells, title.isEmpty() ? null : drawing.block(title, titleFont, baseline));
        box.pack(style, em, Math.min(columns, cells.size()), handleHeight, handleDescent);
        return box;
    }

    private void pack(Style style, double em, int columns, double handleHeight, double handleDescent) {
        double gap = em * style.get(LegendRc.LABELSPACING);
        double pad = em * style.get(LegendRc.BORDERPAD);
        double top = 0;
        double bottom = 0;
        double across = 0;
        for (int column = 0; column < columns; column++) {
            int first = first(column, columns);
            int end = first(column + 1, columns);
            double baseline = 0;
            double widest = 0;
            for (int i = first; i < end; i++) {
                Cell cell = cells.get(i);
                baseline -= i == first ? 0 : gap + cell.ascent + cells.get(i - 1).descent;
                cell.x = across + em * (style.get(LegendRc.HANDLELENGTH) + style.get(LegendRc.HANDLETEXTPAD));
                cell.y = baseline;
                widest = Math.max(widest, cell.width);
            }
            top = Math.max(top, cells.get(first).ascent);
            bottom = Math.max(bottom, cells.get(end - 1).descent - baseline);
            across += widest + (column == columns - 1 ? 0 : em * style.get(LegendRc.COLUMNSPACING));
        }
        double inner = title == null ? across : Math.max(across, title.width());
        double left = pad + (inner - across) / 2;
        for (Cell cell : cells) {
            cell.x += left;
            cell.y += pad + bottom;
            double start = cell.x - em * (style.get(LegendRc.HANDLELENGTH) + style.get(LegendRc.HANDLETEXTPAD));
            cell.room = Bbox.ofSize(start, cell.y - handleDescent, em * style.get(LegendRc.HANDLELENGTH), handleHeight);
        }
        width = inner + 2 * pad;
        height = top + bottom + 2 * pad;
        if (title != null) {
            titleX = pad + (inner - title.width()) / 2;
            titleY = pad + top + bottom + gap - title.y();
            height += gap + title.height();
        }
    }

    /** The first entry of a column; the first columns take one more where they are not equal. */
    private int first(int column, int columns) {
        int each = cells.size() / columns;
        return column * each + Math.min(column, cells.size() % columns);
    }

    List<Cell> cells() {
        return cells;
    }

    @Nullable
    TextBlock title() {
        return title;
    }

    double titleX() {
        return titleX;
    }

    double titleY() {
        return titleY;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
