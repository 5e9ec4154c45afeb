package org.steadyplot.chart.style;

import java.util.List;

/** Settings of figures, {@code figure}. */
public final class FigureRc {
    public static final Rc<List<Double>> FIGSIZE =
            Rc.of("figure.figsize", RcTypes.NUMBERS, List.of(6.4, 4.8), "width and height in inches");
    public static final Rc<Double> DPI = Rc.of("figure.dpi", RcTypes.NUMBER, 100.0, "dots per inch");
    public static final Rc<RcColor> FACECOLOR = Rc.of("figure.facecolor", RcTypes.COLOR, RcColor.WHITE, "background");
    public static final Rc<RcColor> EDGECOLOR =
            Rc.of("figure.edgecolor", RcTypes.COLOR, RcColor.WHITE, "border of the background");
    public static final Rc<Boolean> FRAMEON =
            Rc.of("figure.frameon", RcTypes.BOOLEAN, true, "whether the background is drawn");
    public static final Rc<FontSize> TITLESIZE =
            Rc.of("figure.titlesize", RcTypes.FONT_SIZE, FontSize.LARGE, "size of a figure title");
    public static final Rc<Integer> TITLEWEIGHT =
            Rc.of("figure.titleweight", RcTypes.FONT_WEIGHT, 400, "weight of a figure title");
    public static final Rc<FontSize> LABELSIZE =
            Rc.of("figure.labelsize", RcTypes.FONT_SIZE, FontSize.LARGE, "size of figure-wide axis labels");
    public static final Rc<Integer> LABELWEIGHT =
            Rc.of("figure.labelweight", RcTypes.FONT_WEIGHT, 400, "weight of figure-wide axis labels");
    public static final Rc<Double> SUBPLOT_LEFT =
            Rc.of("figure.subplot.left", RcTypes.NUMBER, 0.125, "left edge of the subplots");
    public static final Rc<Double> SUBPLOT_RIGHT =
            Rc.of("figure.subplot.right", RcTypes.NUMBER, 0.9, "right edge of the subplots");
    public static final Rc<Double> SUBPLOT_BOTTOM =
            Rc.of("figure.subplot.bottom", RcTypes.NUMBER, 0.11, "bottom edge of the subplots");
    public static final Rc<Double> SUBPLOT_TOP =
            Rc.of("figure.subplot.top", RcTypes.NUMBER, 0.88, "top edge of the subplots");
    public static final Rc<Double> SUBPLOT_WSPACE =
            Rc.of("figure.subplot.wspace", RcTypes.NUMBER, 0.2, "space between columns, in mean widths");
    public static final Rc<Double> SUBPLOT_HSPACE =
            Rc.of("figure.subplot.hspace", RcTypes.NUMBER, 0.2, "space between rows, in mean heights");

    static final List<Rc<?>> ALL = List.of(
            FIGSIZE,
            DPI,
            FACECOLOR,
            EDGECOLOR,
            FRAMEON,
            TITLESIZE,
            TITLEWEIGHT,
            LABELSIZE,
            LABELWEIGHT,
            SUBPLOT_LEFT,
            SUBPLOT_RIGHT,
            SUBPLOT_BOTTOM,
            SUBPLOT_TOP,
            SUBPLOT_WSPACE,
            SUBPLOT_HSPACE);

    private FigureRc() {}
}
