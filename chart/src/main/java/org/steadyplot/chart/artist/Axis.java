package org.steadyplot.chart.artist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.scale.LinearScale;
import org.steadyplot.chart.scale.Scale;
import org.steadyplot.chart.style.AxesRc;
import org.steadyplot.chart.style.FontRc;
import org.steadyplot.chart.style.FontSize;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.style.TickFormatStyle;
import org.steadyplot.chart.style.TickRc;
import org.steadyplot.chart.style.TickStyle;
import org.steadyplot.chart.style.TickWhich;
import org.steadyplot.chart.tick.AxisView;
import org.steadyplot.chart.tick.FixedFormatter;
import org.steadyplot.chart.tick.FixedLocator;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.FuncFormatter;
import org.steadyplot.chart.tick.Limits;
import org.steadyplot.chart.tick.Locator;
import org.steadyplot.chart.tick.ScalarFormatter;
import org.steadyplot.chart.unit.AxisValues;
import org.steadyplot.chart.unit.Units;
import org.steadyplot.text.FontProperties;
import org.steadyplot.text.TextBlock;

/** The x or y axis of an axes: where its ticks are, what they say, how they look. Ticks themselves are worked out at each drawing. */
public final class Axis {
    private static final Limits NO_DATA = new Limits(0, 1);

    private final boolean horizontal;
    private final Style style;
    private AxisTicking ticking;
    private TickLook major;
    private @Nullable TickLook minor;
    private boolean visible = true;
    private boolean turnWhenOverlapping;
    private @Nullable FontProperties tickLabelFont;
    private TextBlock.@Nullable Horizontal tickLabelHorizontal;
    private TextBlock.@Nullable Vertical tickLabelVertical;
    private TextBlock.RotationMode tickLabelRotationMode = TextBlock.RotationMode.DEFAULT;
    private AxisLabel label;
    private boolean labelSecond;
    private boolean offsetSecond;
    private Rgba offsetColor;
    private final FontSize offsetSize;

    public Axis(boolean horizontal, Style style) {
        this.horizontal = horizontal;
        this.style = style;
        TickStyle ticks = TickStyle.of(style, horizontal ? TickRc.X : TickRc.Y);
        ticking = new AxisTicking(LinearScale.INSTANCE, TickFormatStyle.of(style), ticks.minorVisible());
        major = TickLook.of(horizontal, ticks, false, style);
        offsetSize = ticks.labelsize();
        label = AxisLabel.empty(horizontal, style);
        offsetColor = ticks.resolvedLabelcolor();
    }

    /** Whether this is the x axis. */
    public boolean horizontal() {
        return horizontal;
    }

    public Style style() {
        return style;
    }

    public Scale scale() {
        return ticking.scale;
    }

    /** Spreads the data otherwise, with the ticks and labels that suit the scale. */
    public void setScale(Scale value) {
        ticking.setScale(value);
    }

    /** What the numbers stand for, null if just for numbers. */
    public @Nullable Units units() {
        return ticking.units;
    }

    /** Gives the axis units, with the ticks and labels that suit them where none were set. */
    public void setUnits(Units value) {
        ticking.setUnits(value);
    }

    /** Values as numbers on this axis, which takes on their units. */
    public double[] convert(AxisValues values) {
        Units merged = values.units(ticking.units);
        if (!merged.equals(ticking.units)) {
            ticking.setUnits(merged);
        }
        return values.numbers(merged);
    }

    /** Limits of this axis while there is nothing to show. */
    public Limits emptyLimits() {
        return ticking.units == null ? NO_DATA : ticking.units.emptyLimits();
    }

    /** Shares scale, units, ticks and labels with another axis, from now on. */
    public void share(Axis other) {
        ticking = other.ticking;
    }

    public boolean visible() {
        return visible;
    }

    /** Whether ticks, tick labels and the axis label are drawn. */
    public void setVisible(boolean value) {
        visible = value;
    }

    public Locator majorLocator() {
        return ticking.majorLocator;
    }

    public void setMajorLocator(Locator value) {
        ticking.majorLocator = value;
        ticking.defaultLocator = false;
    }

    public Locator minorLocator() {
        return ticking.minorLocator;
    }

    public void setMinorLocator(Locator value) {
        ticking.minorLocator = value;
    }

    /** Minor ticks between the major ones, as many as suit the scale, or none. */
    public void setMinorTicksOn(boolean on) {
        ticking.setMinorTicks(on);
    }

    public Formatter majorFormatter() {
        return ticking.majorFormatter;
    }

    public void setMajorFormatter(Formatter value) {
        ticking.majorFormatter = value;
        ticking.defaultFormatter = false;
    }

    public Formatter minorFormatter() {
        return ticking.minorFormatter;
    }

    public void setMinorFormatter(Formatter value) {
        ticking.minorFormatter = value;
    }

    /** What the ticks say, in order. At given places a label belongs to its place. */
    public void setTickLabels(String... labels) {
        setMajorFormatter(labelsAt(majorLocator(), labels));
    }

    /** What the minor ticks say, in order. */
    public void setMinorTickLabels(String... labels) {
        setMinorFormatter(labelsAt(minorLocator(), labels));
    }

    private static Formatter labelsAt(Locator locator, String... labels) {
        return locator instanceof FixedLocator fixed
                ? FuncFormatter.at(fixed.places(), labels)
                : new FixedFormatter(List.of(labels));
    }

    /** Changes how numbers at major ticks are written, which must be by a {@link ScalarFormatter}. */
    public void setTickLabelFormat(TickLabelFormat format) {
        ticking.majorFormatter = format.change(ticking.majorFormatter);
    }

    TickLook major() {
        return major;
    }

    TickLook minor() {
        if (minor == null) {
            minor = TickLook.of(horizontal, styled(), true, style);
        }
        return minor;
    }

    /** Changes the look of ticks, labels and grid lines; of the sides, those of this axis count. */
    public void setTickParams(TickParams params) {
        TickWhich which = params.which();
        if (which != TickWhich.MINOR) {
            major = changed(params, params.reset() ? TickLook.of(horizontal, styled(), false, style) : major);
        }
        if (which != TickWhich.MAJOR) {
            minor = changed(params, params.reset() ? TickLook.of(horizontal, styled(), true, style) : minor());
        }
        Rgba color = params.labelcolor();
        if (color != null) {
            offsetColor = color;
        }
    }

    private TickStyle styled() {
        return TickStyle.of(style, horizontal ? TickRc.X : TickRc.Y);
    }

    private TickLook changed(TickParams params, TickLook look) {
        params.changeMarks(look, horizontal);
        params.changeLabels(look, horizontal);
        params.changeGrid(look);
        return look;
    }

    /** Whether there are grid lines at the major ticks. */
    public boolean grid() {
        return major.grid;
    }

    public void setGrid(boolean value) {
        major.grid = value;
    }

    /** Puts marks, labels, offset text and the axis label at the lower or left side, or at the upper or right one. */
    public void setTicksSecond(boolean second) {
        setTicksAt(major, second);
        setTicksAt(minor(), second);
        offsetSecond = second;
    }

    private static void setTicksAt(TickLook look, boolean second) {
        look.first = !second;
        look.second = second;
        look.labelFirst = !second;
        look.labelSecond = second;
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

    /** Puts the offset text at the lower or left side, or at the upper or right one. */
    public void setOffsetSecond(boolean second) {
        offsetSecond = second;
    }

    /** Degrees, counter-clockwise, of the tick labels. */
    public double tickLabelRotation() {
        return major.labelrotation;
    }

    public void setTickLabelRotation(double degrees) {
        major.labelrotation = degrees;
    }

    /** Whether turned labels are aligned before or after turning. */
    public void setTickLabelRotationMode(TextBlock.RotationMode mode) {
        tickLabelRotationMode = mode;
    }

    /** Whether tick labels are drawn at the upper or right side. */
    public boolean tickLabelsSecond() {
        return major.labelSecond;
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
        return tickLabelFont == null ? font(major.labelsize) : tickLabelFont;
    }

    FontProperties minorTickLabelFont() {
        return font(minor().labelsize);
    }

    FontProperties offsetFont() {
        return font(offsetSize);
    }

    private FontProperties font(FontSize size) {
        return style.font(size, style.get(FontRc.WEIGHT));
    }

    public void setTickLabelFont(FontProperties value) {
        tickLabelFont = value;
    }

    public Rgba tickLabelColor() {
        return major.labelcolor;
    }

    Rgba offsetColor() {
        return offsetColor;
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
        return view(start, end, points, Math.min(start, end), Math.max(start, end));
    }

    AxisView view(double start, double end, double points, double dataMin, double dataMax) {
        double size = style.points(major.labelsize);
        int space = horizontal ? AxisView.tickSpaceX(points, size) : AxisView.tickSpaceY(points, size);
        return new AxisView(start, end, space, style.get(AxesRc.AUTOLIMIT_MODE), dataMin, dataMax);
    }

    /** Points by which tick marks reach out of the first side, or the second. */
    public double markReach(boolean second) {
        boolean shown = second ? major.second : major.first;
        return shown ? major.size * major.outerPart() : 0;
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
                tickLabelRotationMode);
    }
}
