package org.steadyplot.chart.artist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.layout.AxisLayout;
import org.steadyplot.chart.layout.Interval;
import org.steadyplot.chart.layout.TextLayout;
import org.steadyplot.chart.scale.Scale;
import org.steadyplot.chart.tick.AxisView;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.NullFormatter;
import org.steadyplot.chart.tick.TickLabels;
import org.steadyplot.chart.tick.Ticks;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.text.FontProperties;
import org.steadyplot.text.TextBlock;

/** An axis resolved for one drawing: its ticks in pixels, their labels measured, the axis label placed. */
public final class ResolvedAxis {
    private static final double OFFSET_PAD = 3;
    private static final String[] NO_LABELS = {};

    private final Axis axis;
    private final Frame frame;
    private final Drawing drawing;
    private final ResolvedTicks major;
    private final @Nullable ResolvedTicks minor;
    private final String offset;
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
     * @param limits the limits at the left or lower end and at the other one, in data units
     * @param data smallest and largest data value
     * @param edges where the lines are that carry marks and labels, in pixels: at the bottom or left, and at the top or right
     */
    public ResolvedAxis(Axis axis, Frame frame, Drawing drawing, Interval limits, Interval data, Interval edges) {
        this.axis = axis;
        this.frame = frame;
        this.drawing = drawing;
        double length = axis.horizontal() ? frame.box().width() : frame.box().height();
        AxisView view = axis.view(limits.start(), limits.end(), length * 72 / frame.dpi(), data.start(), data.end());
        double[] candidates = axis.majorLocator().ticks(view);
        int[] inside = visible(candidates, view);
        String[] labels = new String[inside.length];
        if (candidates.length == 0) {
            offset = "";
        } else {
            TickLabels formatted = axis.majorFormatter().format(candidates, view);
            for (int i = 0; i < inside.length; i++) {
                labels[i] = formatted.labels()[inside[i]];
            }
            offset = formatted.offset();
        }
        major = new ResolvedTicks(
                axis, false, frame, drawing, chosen(candidates, inside), labels, edges.start(), edges.end());
        minor = minorTicks(view, candidates, edges);
        if (axis.visible()) {
            major.measure(axis.turnWhenOverlapping());
            firstBox = major.labelBox(false);
            secondBox = major.labelBox(true);
            if (minor != null) {
                minor.measure(false);
                firstBox = firstBox.union(minor.labelBox(false));
                secondBox = secondBox.union(minor.labelBox(true));
            }
        }
    }

    private @Nullable ResolvedTicks minorTicks(AxisView view, double[] majorTicks, Interval edges) {
        double[] ticks = axis.minorLocator().minorTicks(view, majorTicks);
        if (ticks.length == 0) {
            return null;
        }
        ticks = withoutMajor(ticks, majorTicks, view);
        Formatter formatter = axis.minorFormatter();
        String[] labels = NO_LABELS;
        int[] inside = visible(ticks, view);
        if (!(formatter instanceof NullFormatter)) {
            String[] formatted = formatter.format(ticks, view).labels();
            labels = new String[inside.length];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = formatted[inside[i]];
            }
        }
        return new ResolvedTicks(axis, true, frame, drawing, chosen(ticks, inside), labels, edges.start(), edges.end());
    }

    private int[] visible(double[] ticks, AxisView view) {
        Scale scale = axis.scale();
        return Ticks.visible(scaled(ticks), scale.forward(view.vmin()), scale.forward(view.vmax()));
    }

    private double[] withoutMajor(double[] ticks, double[] majorTicks, AxisView view) {
        Scale scale = axis.scale();
        int[] free = Ticks.withoutMajor(
                scaled(ticks), scaled(majorTicks), scale.forward(view.vmin()), scale.forward(view.vmax()));
        return chosen(ticks, free);
    }

    private double[] scaled(double[] ticks) {
        Scale scale = axis.scale();
        if (scale.isLinear()) {
            return ticks;
        }
        double[] places = new double[ticks.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = scale.forward(ticks[i]);
        }
        return places;
    }

    private static double[] chosen(double[] ticks, int[] indices) {
        double[] chosen = new double[indices.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = ticks[indices[i]];
        }
        return chosen;
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
        if (!offset.isEmpty() && axis.major().labelled()) {
            placeOffset();
        }
    }

    private void placeOffset() {
        FontProperties font = axis.offsetFont();
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
        major.draw(renderer);
        if (minor != null) {
            minor.draw(renderer);
        }
        if (offsetBlock != null) {
            Text.drawAt(renderer, offsetX, offsetY, offsetBlock, axis.offsetColor(), null);
        }
        if (label != null) {
            Text.drawAt(renderer, labelX, labelY, label, axis.label().color(), null);
        }
    }

    public AxisLayout layout(Interval limits, Interval data) {
        TextBlock.Placement placement = axis.tickLabelPlacement(false, major.rotation());
        return new AxisLayout(
                limits,
                data,
                axis.scale().name(),
                axis.visible(),
                major.layout(),
                minor == null ? List.of() : minor.layout(),
                offset,
                major.count() == 0
                        ? null
                        : new AxisLayout.TickLabels(
                                axis.tickLabelFont().size(),
                                major.rotation(),
                                placement.horizontal(),
                                placement.vertical()),
                labelLayout(),
                side(axis.major()),
                axis.majorLocator().name(),
                axis.majorFormatter().name());
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

    private AxisLayout.Side side(TickLook look) {
        boolean first = look.first && look.labelFirst;
        boolean second = look.second && look.labelSecond;
        boolean none = !look.second && !look.labelSecond;
        if (first && none) {
            return axis.horizontal() ? AxisLayout.Side.BOTTOM : AxisLayout.Side.LEFT;
        }
        if (second && !look.first && !look.labelFirst) {
            return axis.horizontal() ? AxisLayout.Side.TOP : AxisLayout.Side.RIGHT;
        }
        if (look.first && look.second && look.labelFirst && !look.labelSecond) {
            return AxisLayout.Side.DEFAULT;
        }
        return AxisLayout.Side.UNKNOWN;
    }
}
