package org.steadyplot.chart.artist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.scale.LinearScale;
import org.steadyplot.chart.scale.Scale;
import org.steadyplot.chart.style.AxesRc;
import org.steadyplot.chart.style.FontRc;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.style.TickDirection;
import org.steadyplot.chart.style.TickFormatStyle;
import org.steadyplot.chart.style.TickMarkStyle;
import org.steadyplot.chart.style.TickRc;
import org.steadyplot.chart.style.TickStyle;
import org.steadyplot.chart.tick.AxisView;
import org.steadyplot.chart.tick.FixedFormatter;
import org.steadyplot.chart.tick.FixedLocator;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.FuncFormatter;
import org.steadyplot.chart.tick.Locator;
import org.steadyplot.chart.tick.MaxNLocator;
import org.steadyplot.chart.tick.NullFormatter;
import org.steadyplot.chart.tick.NullLocator;
import org.steadyplot.chart.tick.ScalarFormatter;
import org.steadyplot.text.FontProperties;
import org.steadyplot.text.TextBlock;

/** The x or y axis of an axes: where its ticks are, what they say, how they look. Ticks themselves are worked out at each drawing. */
public final class Axis {
    private final boolean horizontal;
    private final Style style;
    private Scale scale = LinearScale.INSTANCE;
    private Locator majorLocator;
    private Locator minorLocator;
    private Formatter majorFormatter;
    private Formatter minorFormatter;
    private TickStyle ticks;
    private boolean visible = true;
    private boolean grid;
    private double tickLabelRotation;
    private boolean turnWhenOverlapping;
    private @Nullable FontProperties tickLabelFont;
    private TextBlock.@Nullable Horizontal tickLabelHorizontal;
    private TextBlock.@Nullable Vertical tickLabelVertical;
    private AxisLabel label;
    private boolean labelSecond;
    private boolean offsetSecond;

    public Axis(boolean horizontal, Style style) {
        this.horizontal = horizontal;
        this.style = style;
        this.ticks = TickStyle.of(style, horizontal ? TickRc.X : TickRc.Y);
        this.majorLocator = MaxNLocator.auto();
        this.minorLocator = new NullLocator();
        this.majorFormatter = new ScalarFormatter(TickFormatStyle.of(style));
        this.minorFormatter = new NullFormatter();
        this.grid = style.get(AxesRc.GRID);
        this.label = AxisLabel.empty(horizontal, style);
    }

    /** Whether this is the x axis. */
    public boolean horizontal() {
        return horizontal;
    }

    public Style style() {
        return style;
    }

    public Scale scale() {
        return scale;
    }

    public void setScale(Scale value) {
        scale = value;
    }

    public boolean visible() {
        return visible;
    }

    /** Whether ticks, tick labels and the axis label are drawn. */
    public void setVisible(boolean value) {
        visible = value;
    }

    public Locator majorLocator() {
        return majorLocator;
    }

    public void setMajorLocator(Locator value) {
        majorLocator = value;
    }

    public Locator minorLocator() {
        return minorLocator;
    }

    public void setMinorLocator(Locator value) {
        minorLocator = value;
    }

    public Formatter majorFormatter() {
        return majorFormatter;
    }

    public void setMajorFormatter(Formatter value) {
        majorFormatter = value;
    }

    /** What the ticks say, in order. At given places a label belongs to its place. */
    public void setTickLabels(String... labels) {
        majorFormatter = majorLocator instanceof FixedLocator fixed
                ? FuncFormatter.at(fixed.places(), labels)
                : new FixedFormatter(List.of(labels));
    }

    public Formatter minorFormatter() {
        return minorFormatter;
    }

    public void setMinorFormatter(Formatter value) {
        minorFormatter = value;
    }

    /** How tick marks and labels look and on which sides they are. */
    public TickStyle ticks() {
        return ticks;
    }

    public void setTicks(TickStyle value) {
        ticks = value;
    }

    public boolean grid() {
        return grid;
    }

    public void setGrid(boolean value) {
        grid = value;
    }

    /** Puts marks, labels, offset text and the axis label at the lower or left side, or at the upper or right one. */
    public void setTicksSecond(boolean second) {
        ticks = ticks.withFirst(!second)
                .withSecond(second)
                .withLabelFirst(!second)
                .withLabelSecond(second);
        offsetSecond = second;
    }

    public boolean offsetSecond() {
        return offsetSecond;
    }

    public boolean labelSecond() {
        return labelSecond;
    }

    /** Puts the axis label at the upper or right side. */
    public void setLabelSecond(boolean value) {
        labelSecond = value;
        TextBlock.Placement old = label.placement();
        TextBlock.Vertical vertical = horizontal
                ? value ? TextBlock.Vertical.BASELINE : TextBlock.Vertical.TOP
                : value ? TextBlock.Vertical.TOP : TextBlock.Vertical.BOTTOM;
        label = label.withPlacement(new TextBlock.Placement(
                old.horizontal(), vertical, old.degrees(), old.mode(), old.lines(), old.lineSpacing()));
    }

    /** Degrees, counter-clockwise, of the tick labels. */
    public double tickLabelRotation() {
        return tickLabelRotation;
    }

    public void setTickLabelRotation(double degrees) {
        tickLabelRotation = degrees;
    }

    public boolean turnWhenOverlapping() {
        return turnWhenOverlapping;
    }

    /** Turns labels that overlap by a right angle: those of an x axis upright, those of a y axis level. */
    public void setTurnWhenOverlapping(boolean value) {
        turnWhenOverlapping = value;
    }

    /** Font of the tick labels. */
    public FontProperties tickLabelFont() {
        return tickLabelFont == null ? style.font(ticks.labelsize(), style.get(FontRc.WEIGHT)) : tickLabelFont;
    }

    public void setTickLabelFont(FontProperties value) {
        tickLabelFont = value;
    }

    public Rgba tickLabelColor() {
        return ticks.resolvedLabelcolor();
    }

    /** Alignment of the tick labels; null leaves the one of the side. */
    public void setTickLabelAlignment(
            TextBlock.@Nullable Horizontal horizontalAlignment, TextBlock.@Nullable Vertical verticalAlignment) {
        tickLabelHorizontal = horizontalAlignment;
        tickLabelVertical = verticalAlignment;
    }

    public AxisLabel label() {
        return label;
    }

    public void setLabel(AxisLabel value) {
        label = value;
    }

    /** What locators and formatters need to know: the limits, and the room on an axis of a length in points. */
    public AxisView view(double start, double end, double points) {
        double size = style.points(ticks.labelsize());
        int space = horizontal ? AxisView.tickSpaceX(points, size) : AxisView.tickSpaceY(points, size);
        return new AxisView(start, end, space, style.get(AxesRc.AUTOLIMIT_MODE));
    }

    /** Pixels from the axes edge to a tick label: the outer part of the mark, and the pad. */
    double labelPad(TickMarkStyle mark, Drawing drawing) {
        return drawing.px(mark.size() * outerPart() + mark.pad());
    }

    /** Which part of a tick mark is outside of the axes. */
    double outerPart() {
        return ticks.direction() == TickDirection.OUT ? 1 : ticks.direction() == TickDirection.IN ? 0 : 0.5;
    }

    TextBlock.Placement tickLabelPlacement(boolean second, double degrees) {
        TextBlock.Horizontal h = horizontal
                ? TextBlock.Horizontal.CENTER
                : second ? TextBlock.Horizontal.LEFT : TextBlock.Horizontal.RIGHT;
        TextBlock.Vertical v = !horizontal
                ? TextBlock.Vertical.CENTER_BASELINE
                : second ? TextBlock.Vertical.BOTTOM : TextBlock.Vertical.TOP;
        return Text.turned(
                tickLabelHorizontal == null ? h : tickLabelHorizontal,
                tickLabelVertical == null ? v : tickLabelVertical,
                degrees,
                TextBlock.RotationMode.DEFAULT);
    }
}
