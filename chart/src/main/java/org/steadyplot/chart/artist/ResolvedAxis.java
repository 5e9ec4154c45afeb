package org.steadyplot.chart.artist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.AxisLayout;
import org.steadyplot.chart.layout.Interval;
import org.steadyplot.chart.layout.TextLayout;
import org.steadyplot.chart.layout.TickLayout;
import org.steadyplot.chart.style.GridRc;
import org.steadyplot.chart.style.LinesRc;
import org.steadyplot.chart.style.Linestyle;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.style.TickMarkStyle;
import org.steadyplot.chart.style.TickStyle;
import org.steadyplot.chart.tick.AxisView;
import org.steadyplot.chart.tick.TickLabels;
import org.steadyplot.chart.tick.Ticks;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Path;
import org.steadyplot.raster.Stroke;
import org.steadyplot.text.FontProperties;
import org.steadyplot.text.TextBlock;

/** An axis resolved for one drawing: its ticks in pixels, their labels measured, the axis label placed. */
public final class ResolvedAxis {
    private static final double OFFSET_PAD = 3;
    private static final TextBlock[] NONE = {};

    private final Axis axis;
    private final Frame frame;
    private final Drawing drawing;
    private final double low;
    private final double high;
    private final double[] major;
    private final double[] minor;
    private final String[] labels;
    private final String offset;
    private final double rotation;
    private TextBlock[] firstLabels = NONE;
    private TextBlock[] secondLabels = NONE;
    private Bbox firstBox = Bbox.EMPTY;
    private Bbox secondBox = Bbox.EMPTY;
    private @Nullable TextBlock label;
    private double labelX;
    private double labelY;
    private @Nullable TextBlock offsetBlock;
    private double offsetX;
    private double offsetY;

    /**
     * Works out ticks and labels.
     *
     * @param start the limit at the left or lower end, in data units
     * @param end the limit at the right or upper end
     */
    public ResolvedAxis(Axis axis, Frame frame, Drawing drawing, double start, double end) {
        this.axis = axis;
        this.frame = frame;
        this.drawing = drawing;
        low = Math.min(start, end);
        high = Math.max(start, end);
        AxisView view = view(start, end);
        double[] candidates = axis.majorLocator().ticks(view);
        int[] inside = Ticks.visible(candidates, low, high);
        major = new double[inside.length];
        labels = new String[inside.length];
        if (candidates.length == 0) {
            offset = "";
        } else {
            TickLabels formatted = axis.majorFormatter().format(candidates, view);
            for (int i = 0; i < inside.length; i++) {
                major[i] = candidates[inside[i]];
                labels[i] = formatted.labels()[inside[i]];
            }
            offset = formatted.offset();
        }
        minor = minorTicks(view);
        rotation = axis.visible() ? layOutTickLabels() : axis.tickLabelRotation();
    }

    private AxisView view(double start, double end) {
        double length = axis.horizontal() ? frame.box().width() : frame.box().height();
        return axis.view(start, end, length * 72 / frame.dpi());
    }

    private double[] minorTicks(AxisView view) {
        double[] candidates = axis.minorLocator().minorTicks(view, major);
        if (candidates.length == 0) {
            return candidates;
        }
        double[] free = Ticks.withoutMajor(candidates, major, low, high);
        int[] inside = Ticks.visible(free, low, high);
        double[] ticks = new double[inside.length];
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = free[inside[i]];
        }
        return ticks;
    }

    /** Measures the tick labels and returns their rotation. */
    private double layOutTickLabels() {
        TickStyle ticks = axis.ticks();
        double degrees = axis.tickLabelRotation();
        if (ticks.labelFirst()) {
            firstLabels = blocks(false, degrees);
            if (axis.turnWhenOverlapping() && overlap(firstLabels, false)) {
                degrees = axis.horizontal() ? 90 : 0;
                firstLabels = blocks(false, degrees);
            }
            firstBox = union(firstLabels, false);
        }
        if (ticks.labelSecond()) {
            secondLabels = blocks(true, degrees);
            if (axis.turnWhenOverlapping() && overlap(secondLabels, true)) {
                degrees = axis.horizontal() ? 90 : 0;
                secondLabels = blocks(true, degrees);
            }
            secondBox = union(secondLabels, true);
        }
        return degrees;
    }

    private TextBlock[] blocks(boolean second, double degrees) {
        if (labels.length == 0) {
            return NONE;
        }
        FontProperties font = axis.tickLabelFont();
        TextBlock.Placement placement = axis.tickLabelPlacement(second, degrees);
        TextBlock[] blocks = new TextBlock[labels.length];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = drawing.block(labels[i], font, placement);
        }
        return blocks;
    }

    private boolean overlap(TextBlock[] blocks, boolean second) {
        for (int i = 0; i < blocks.length; i++) {
            for (int j = i + 1; j < blocks.length; j++) {
                if (labelBox(blocks, i, second).overlaps(labelBox(blocks, j, second))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Bbox labelBox(TextBlock[] blocks, int i, boolean second) {
        return Text.extentAt(tickLabelX(i, second), tickLabelY(i, second), blocks[i]);
    }

    private Bbox union(TextBlock[] blocks, boolean second) {
        Bbox box = Bbox.EMPTY;
        for (int i = 0; i < blocks.length; i++) {
            if (!labels[i].isEmpty()) {
                box = box.union(labelBox(blocks, i, second));
            }
        }
        return box;
    }

    private double tickLabelX(int i, boolean second) {
        if (axis.horizontal()) {
            return frame.x(major[i]);
        }
        double pad = axis.labelPad(axis.ticks().major(), drawing);
        return second ? frame.box().x1() + pad : frame.box().x0() - pad;
    }

    private double tickLabelY(int i, boolean second) {
        if (!axis.horizontal()) {
            return frame.y(major[i]);
        }
        double pad = axis.labelPad(axis.ticks().major(), drawing);
        return second ? frame.box().y1() + pad : frame.box().y0() - pad;
    }

    /**
     * Places offset text and axis label beside the tick labels and the spine.
     *
     * @param spines the frame's box, widened by tick marks
     */
    public void place(Bbox spines) {
        if (!axis.visible()) {
            return;
        }
        AxisLabel name = axis.label();
        if (!name.text().isEmpty()) {
            label = drawing.block(name.text(), name.font(), name.placement());
            double pad = drawing.px(name.pad());
            boolean second = axis.labelSecond();
            Bbox box = (second ? secondBox : firstBox).union(spines);
            if (axis.horizontal()) {
                labelX = (frame.box().x0() + frame.box().x1()) / 2;
                labelY = second ? box.y1() + pad : box.y0() - pad;
            } else {
                labelX = second ? box.x1() + pad : box.x0() - pad;
                labelY = (frame.box().y0() + frame.box().y1()) / 2;
            }
        }
        if (!offset.isEmpty()) {
            placeOffset();
        }
    }

    private void placeOffset() {
        FontProperties font = axis.tickLabelFont();
        double pad = drawing.px(OFFSET_PAD);
        Bbox box = frame.box();
        if (axis.horizontal()) {
            boolean top = axis.offsetSecond();
            TextBlock.Vertical vertical = top ? TextBlock.Vertical.BOTTOM : TextBlock.Vertical.TOP;
            offsetBlock = drawing.block(offset, font, Text.place(TextBlock.Horizontal.RIGHT, vertical));
            offsetX = box.x1();
            offsetY = top
                    ? (secondBox.isEmpty() ? box.y1() : secondBox.y1()) + pad
                    : (firstBox.isEmpty() ? box.y0() : firstBox.y0()) - pad;
        } else {
            boolean right = axis.offsetSecond();
            TextBlock.Horizontal horizontal = right ? TextBlock.Horizontal.RIGHT : TextBlock.Horizontal.LEFT;
            offsetBlock = drawing.block(offset, font, Text.place(horizontal, TextBlock.Vertical.BASELINE));
            offsetX = right ? box.x1() : box.x0();
            offsetY = box.y1() + pad;
        }
    }

    /** Box of tick labels, offset text and axis label; {@link Bbox#EMPTY} when there are none. */
    public Bbox extent() {
        Bbox box = firstBox.union(secondBox);
        if (label != null) {
            box = box.union(Text.extentAt(labelX, labelY, label));
        }
        if (offsetBlock != null) {
            box = box.union(Text.extentAt(offsetX, offsetY, offsetBlock));
        }
        return box;
    }

    /** Box of the offset text, or {@link Bbox#EMPTY}. */
    public Bbox offsetExtent() {
        return offsetBlock == null ? Bbox.EMPTY : Text.extentAt(offsetX, offsetY, offsetBlock);
    }

    /** Draws grid lines, tick marks, tick labels, offset text and axis label. */
    public void draw(Renderer renderer) {
        if (!axis.visible()) {
            return;
        }
        if (major.length > 0) {
            double[] places = places(major);
            if (axis.grid()) {
                drawGrid(renderer, places);
            }
            drawMarks(renderer, places, axis.ticks().major());
            drawLabels(renderer, firstLabels, false);
            drawLabels(renderer, secondLabels, true);
        }
        if (minor.length > 0) {
            drawMarks(renderer, places(minor), axis.ticks().minor());
        }
        if (offsetBlock != null) {
            Text.drawAt(renderer, offsetX, offsetY, offsetBlock, axis.tickLabelColor(), null);
        }
        if (label != null) {
            Text.drawAt(renderer, labelX, labelY, label, axis.label().color(), null);
        }
    }

    private double[] places(double[] values) {
        double[] places = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            places[i] = axis.horizontal() ? frame.x(values[i]) : frame.y(values[i]);
        }
        return places;
    }

    private void drawGrid(Renderer renderer, double[] places) {
        Style style = axis.style();
        Linestyle linestyle = style.get(GridRc.LINESTYLE);
        double width = frame.px(style.get(GridRc.LINEWIDTH));
        boolean solid = linestyle == Linestyle.SOLID;
        Stroke stroke = new Stroke(
                width,
                solid ? Stroke.Cap.PROJECTING : Stroke.Cap.BUTT,
                Stroke.Join.ROUND,
                style.dashes(linestyle).scaled(style.get(LinesRc.SCALE_DASHES) ? width : frame.px(1)),
                0);
        Rgba color = style.get(GridRc.COLOR).in(style);
        double alpha = style.get(GridRc.ALPHA);
        Graphics graphics = Graphics.line(alpha == 1 ? color : color.withAlpha(alpha), stroke, frame.box());
        Path line = new Path(2);
        Bbox box = frame.box();
        for (double place : places) {
            line.clear();
            if (axis.horizontal()) {
                line.moveTo(place, box.y0()).lineTo(place, box.y1());
            } else {
                line.moveTo(box.x0(), place).lineTo(box.x1(), place);
            }
            renderer.drawPath(graphics, line, Affine.IDENTITY, null);
        }
    }

    private void drawMarks(Renderer renderer, double[] places, TickMarkStyle mark) {
        TickStyle ticks = axis.ticks();
        double size = drawing.px(mark.size());
        double width = drawing.px(mark.width());
        if (size <= 0 || width <= 0) {
            return;
        }
        Graphics graphics = new Graphics(
                ticks.color(),
                Stroke.solid(width, Stroke.Cap.BUTT, Stroke.Join.ROUND),
                true,
                size >= 1 ? Graphics.Snap.ON : Graphics.Snap.OFF,
                null);
        double outer = axis.outerPart() * size;
        double inner = size - outer;
        Bbox box = frame.box();
        if (ticks.first() && mark.first()) {
            double edge = axis.horizontal() ? box.y0() : box.x0();
            renderer.drawMarkers(graphics, mark(-outer, inner), Affine.IDENTITY, xy(places, edge), places.length, null);
        }
        if (ticks.second() && mark.second()) {
            double edge = axis.horizontal() ? box.y1() : box.x1();
            renderer.drawMarkers(graphics, mark(-inner, outer), Affine.IDENTITY, xy(places, edge), places.length, null);
        }
    }

    private Path mark(double from, double to) {
        return axis.horizontal()
                ? new Path(2).moveTo(0, from).lineTo(0, to)
                : new Path(2).moveTo(from, 0).lineTo(to, 0);
    }

    private double[] xy(double[] places, double edge) {
        double[] xy = new double[2 * places.length];
        for (int i = 0; i < places.length; i++) {
            xy[2 * i] = axis.horizontal() ? places[i] : edge;
            xy[2 * i + 1] = axis.horizontal() ? edge : places[i];
        }
        return xy;
    }

    private void drawLabels(Renderer renderer, TextBlock[] blocks, boolean second) {
        for (int i = 0; i < blocks.length; i++) {
            if (!labels[i].isEmpty()) {
                Text.drawAt(
                        renderer, tickLabelX(i, second), tickLabelY(i, second), blocks[i], axis.tickLabelColor(), null);
            }
        }
    }

    public AxisLayout layout(Interval limits, Interval data) {
        TickStyle style = axis.ticks();
        boolean marks = style.first() || style.second();
        boolean shown = style.labelFirst() || style.labelSecond();
        TextBlock.Placement placement = axis.tickLabelPlacement(false, rotation);
        return new AxisLayout(
                limits,
                data,
                axis.scale().name(),
                axis.visible(),
                tickLayouts(major, labels, shown, marks, axis.grid()),
                tickLayouts(minor, null, shown, marks, false),
                offset,
                major.length == 0
                        ? null
                        : new AxisLayout.TickLabels(
                                axis.tickLabelFont().size(), rotation, placement.horizontal(), placement.vertical()),
                labelLayout(),
                side(style),
                axis.majorLocator().name(),
                axis.majorFormatter().name());
    }

    private List<TickLayout> tickLayouts(
            double[] values, String @Nullable [] texts, boolean shown, boolean marks, boolean grid) {
        List<TickLayout> list = new ArrayList<>(values.length);
        double[] places = places(values);
        for (int i = 0; i < values.length; i++) {
            list.add(new TickLayout(values[i], places[i], texts == null ? "" : texts[i], shown, marks, grid));
        }
        return list;
    }

    /** The label of a hidden axis is told all the same, at the corner of the axes. */
    private @Nullable TextLayout labelLayout() {
        AxisLabel name = axis.label();
        if (name.text().isEmpty()) {
            return null;
        }
        Text text = new Text(0, 0, name.text(), name.font(), name.color(), name.placement(), Transform.PIXELS);
        return label == null
                ? text.layoutAt(frame.box().x0(), frame.box().y0(), drawing)
                : text.layoutAt(labelX, labelY, drawing);
    }

    private AxisLayout.Side side(TickStyle style) {
        boolean first = style.first() && style.labelFirst();
        boolean second = style.second() && style.labelSecond();
        boolean none = !style.second() && !style.labelSecond();
        if (first && none) {
            return axis.horizontal() ? AxisLayout.Side.BOTTOM : AxisLayout.Side.LEFT;
        }
        if (second && !style.first() && !style.labelFirst()) {
            return axis.horizontal() ? AxisLayout.Side.TOP : AxisLayout.Side.RIGHT;
        }
        if (style.first() && style.second() && style.labelFirst() && !style.labelSecond()) {
            return AxisLayout.Side.DEFAULT;
        }
        return AxisLayout.Side.UNKNOWN;
    }
}
