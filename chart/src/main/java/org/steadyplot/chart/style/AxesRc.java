package org.steadyplot.chart.style;

import java.util.List;
import org.steadyplot.chart.color.Cycle;

/** Settings of axes, {@code axes}. */
public final class AxesRc {
    private static final RcType<Location> LOCATION = text -> switch (text) {
        case "left", "bottom" -> Location.START;
        case "center" -> Location.CENTER;
        case "right", "top" -> Location.END;
        default -> throw RcTypes.expected("left, center or right", text);
    };

    public static final Rc<RcColor> FACECOLOR = Rc.of("axes.facecolor", RcTypes.COLOR, RcColor.WHITE, "background");
    public static final Rc<RcColor> EDGECOLOR = Rc.of("axes.edgecolor", RcTypes.COLOR, RcColor.BLACK, "border lines");
    public static final Rc<Double> LINEWIDTH = Rc.of("axes.linewidth", RcTypes.NUMBER, 0.8, "border lines, points");
    public static final Rc<AxisBelow> AXISBELOW = Rc.of(
            "axes.axisbelow",
            text -> switch (text) {
                case "line" -> AxisBelow.LINE;
                default -> RcTypes.BOOLEAN.parse(text) ? AxisBelow.ALL : AxisBelow.NONE;
            },
            AxisBelow.LINE,
            "what ticks and grid lines lie below");
    public static final Rc<AutolimitMode> AUTOLIMIT_MODE = Rc.of(
            "axes.autolimit_mode",
            RcTypes.choice(AutolimitMode.class),
            AutolimitMode.DATA,
            "how limits follow from data");
    public static final Rc<Double> XMARGIN =
            Rc.of("axes.xmargin", RcTypes.NUMBER, 0.05, "share of the span left free at each side");
    public static final Rc<Double> YMARGIN =
            Rc.of("axes.ymargin", RcTypes.NUMBER, 0.05, "share of the span left free at each side");
    public static final Rc<Cycle> PROP_CYCLE =
            Rc.of("axes.prop_cycle", RcTypes.CYCLE, Cycle.TAB10, "colors of successive lines and patches");
    public static final Rc<Boolean> GRID = Rc.of("axes.grid", RcTypes.BOOLEAN, false, "whether there are grid lines");
    public static final Rc<GridAxis> GRID_AXIS =
            Rc.of("axes.grid.axis", RcTypes.choice(GridAxis.class), GridAxis.BOTH, "grid lines of which axis");
    public static final Rc<TickWhich> GRID_WHICH =
            Rc.of("axes.grid.which", RcTypes.choice(TickWhich.class), TickWhich.MAJOR, "grid lines at which ticks");
    public static final Rc<Boolean> SPINES_LEFT = Rc.of("axes.spines.left", RcTypes.BOOLEAN, true, "left border");
    public static final Rc<Boolean> SPINES_BOTTOM = Rc.of("axes.spines.bottom", RcTypes.BOOLEAN, true, "bottom border");
    public static final Rc<Boolean> SPINES_RIGHT = Rc.of("axes.spines.right", RcTypes.BOOLEAN, true, "right border");
    public static final Rc<Boolean> SPINES_TOP = Rc.of("axes.spines.top", RcTypes.BOOLEAN, true, "top border");
    public static final Rc<FontSize> TITLESIZE =
            Rc.of("axes.titlesize", RcTypes.FONT_SIZE, FontSize.LARGE, "size of titles");
    public static final Rc<Integer> TITLEWEIGHT =
            Rc.of("axes.titleweight", RcTypes.FONT_WEIGHT, 400, "weight of titles");
    public static final Rc<RcColor> TITLECOLOR =
            Rc.of("axes.titlecolor", RcTypes.COLOR, RcColor.INHERIT, "color of titles; auto is that of texts");
    public static final Rc<Location> TITLELOCATION =
            Rc.of("axes.titlelocation", LOCATION, Location.CENTER, "where a title stands");
    public static final Rc<Double> TITLEPAD = Rc.of("axes.titlepad", RcTypes.NUMBER, 6.0, "points above the axes");
    public static final Rc<Double> TITLEY = Rc.of(
            "axes.titley",
            RcTypes.NUMBER_OR_NONE,
            Double.NaN,
            "height of titles in parts of the axes; None puts them above the ticks");
    public static final Rc<FontSize> LABELSIZE =
            Rc.of("axes.labelsize", RcTypes.FONT_SIZE, FontSize.MEDIUM, "size of axis labels");
    public static final Rc<Integer> LABELWEIGHT =
            Rc.of("axes.labelweight", RcTypes.FONT_WEIGHT, 400, "weight of axis labels");
    public static final Rc<RcColor> LABELCOLOR =
            Rc.of("axes.labelcolor", RcTypes.COLOR, RcColor.BLACK, "color of axis labels");
    public static final Rc<Double> LABELPAD =
            Rc.of("axes.labelpad", RcTypes.NUMBER, 4.0, "points between tick labels and axis label");
    public static final Rc<Location> XAXIS_LABELLOCATION =
            Rc.of("xaxis.labellocation", LOCATION, Location.CENTER, "where the label of an x axis stands");
    public static final Rc<Location> YAXIS_LABELLOCATION =
            Rc.of("yaxis.labellocation", LOCATION, Location.CENTER, "where the label of a y axis stands");
    public static final Rc<List<Double>> FORMATTER_LIMITS = Rc.of(
            "axes.formatter.limits",
            RcTypes.NUMBERS,
            List.of(-5.0, 6.0),
            "decimal exponents from which on powers are written");
    public static final Rc<Boolean> FORMATTER_USEOFFSET = Rc.of(
            "axes.formatter.useoffset", RcTypes.BOOLEAN, true, "whether a common part may move to the end of the axis");
    public static final Rc<Integer> FORMATTER_OFFSET_THRESHOLD =
            Rc.of("axes.formatter.offset_threshold", RcTypes.INTEGER, 4, "digits an offset must save");
    public static final Rc<Boolean> FORMATTER_USE_MATHTEXT =
            Rc.of("axes.formatter.use_mathtext", RcTypes.BOOLEAN, false, "whether powers are written as math text");
    public static final Rc<Boolean> UNICODE_MINUS =
            Rc.of("axes.unicode_minus", RcTypes.BOOLEAN, true, "whether a minus is U+2212 rather than a hyphen");

    static final List<Rc<?>> ALL = List.of(
            FACECOLOR,
            EDGECOLOR,
            LINEWIDTH,
            AXISBELOW,
            AUTOLIMIT_MODE,
            XMARGIN,
            YMARGIN,
            PROP_CYCLE,
            GRID,
            GRID_AXIS,
            GRID_WHICH,
            SPINES_LEFT,
            SPINES_BOTTOM,
            SPINES_RIGHT,
            SPINES_TOP,
            TITLESIZE,
            TITLEWEIGHT,
            TITLECOLOR,
            TITLELOCATION,
            TITLEPAD,
            TITLEY,
            LABELSIZE,
            LABELWEIGHT,
            LABELCOLOR,
            LABELPAD,
            XAXIS_LABELLOCATION,
            YAXIS_LABELLOCATION,
            FORMATTER_LIMITS,
            FORMATTER_USEOFFSET,
            FORMATTER_OFFSET_THRESHOLD,
            FORMATTER_USE_MATHTEXT,
            UNICODE_MINUS);

    private AxesRc() {}
}
