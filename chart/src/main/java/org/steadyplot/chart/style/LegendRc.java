package org.steadyplot.chart.style;

import java.util.List;
import java.util.Optional;
import org.steadyplot.chart.color.Rgba;

/** Settings of legends, {@code legend}. */
public final class LegendRc {
    public static final Rc<LegendLoc> LOC = Rc.of("legend.loc", LegendLoc::parse, LegendLoc.BEST, "place in the axes");
    public static final Rc<Boolean> FRAMEON = Rc.of("legend.frameon", RcTypes.BOOLEAN, true, "whether there is a box");
    public static final Rc<Double> FRAMEALPHA = Rc.of(
            "legend.framealpha", RcTypes.NUMBER_OR_NONE, 0.8, "opacity of the box; None keeps that of its colors");
    public static final Rc<RcColor> FACECOLOR =
            Rc.of("legend.facecolor", RcTypes.COLOR, RcColor.INHERIT, "box; inherit is that of the axes");
    public static final Rc<RcColor> EDGECOLOR = Rc.of(
            "legend.edgecolor",
            RcTypes.COLOR,
            RcColor.of(Rgba.gray(0.8)),
            "edge of the box; inherit is that of the axes");
    public static final Rc<Boolean> FANCYBOX = Rc.of("legend.fancybox", RcTypes.BOOLEAN, true, "rounded corners");
    public static final Rc<Boolean> SHADOW =
            Rc.of("legend.shadow", RcTypes.BOOLEAN, false, "whether the box throws a shadow");
    public static final Rc<Integer> NUMPOINTS =
            Rc.of("legend.numpoints", RcTypes.INTEGER, 1, "markers of a line sample");
    public static final Rc<Integer> SCATTERPOINTS =
            Rc.of("legend.scatterpoints", RcTypes.INTEGER, 1, "markers of a scatter sample");
    public static final Rc<Double> MARKERSCALE =
            Rc.of("legend.markerscale", RcTypes.NUMBER, 1.0, "size of sample markers by that of drawn ones");
    public static final Rc<FontSize> FONTSIZE =
            Rc.of("legend.fontsize", RcTypes.FONT_SIZE, FontSize.MEDIUM, "size of the texts");
    public static final Rc<Optional<FontSize>> TITLE_FONTSIZE = Rc.of(
            "legend.title_fontsize",
            text -> RcTypes.isNone(text) ? Optional.empty() : Optional.of(RcTypes.FONT_SIZE.parse(text)),
            Optional.empty(),
            "size of the title; None is that of a plain text");
    public static final Rc<RcColor> LABELCOLOR =
            Rc.of("legend.labelcolor", RcTypes.COLOR, RcColor.INHERIT, "texts; None is the color of texts");
    public static final Rc<Double> BORDERPAD =
            Rc.of("legend.borderpad", RcTypes.NUMBER, 0.4, "inside the box, font sizes");
    public static final Rc<Double> LABELSPACING =
            Rc.of("legend.labelspacing", RcTypes.NUMBER, 0.5, "between entries, font sizes");
    public static final Rc<Double> HANDLELENGTH =
            Rc.of("legend.handlelength", RcTypes.NUMBER, 2.0, "width of a sample, font sizes");
    public static final Rc<Double> HANDLEHEIGHT =
            Rc.of("legend.handleheight", RcTypes.NUMBER, 0.7, "height of a sample, font sizes");
    public static final Rc<Double> HANDLETEXTPAD =
            Rc.of("legend.handletextpad", RcTypes.NUMBER, 0.8, "between sample and text, font sizes");
    public static final Rc<Double> BORDERAXESPAD =
            Rc.of("legend.borderaxespad", RcTypes.NUMBER, 0.5, "between axes and box, font sizes");
    public static final Rc<Double> COLUMNSPACING =
            Rc.of("legend.columnspacing", RcTypes.NUMBER, 2.0, "between columns, font sizes");

    static final List<Rc<?>> ALL = List.of(
            LOC,
            FRAMEON,
            FRAMEALPHA,
            FACECOLOR,
            EDGECOLOR,
            FANCYBOX,
            SHADOW,
            NUMPOINTS,
            SCATTERPOINTS,
            MARKERSCALE,
            FONTSIZE,
            TITLE_FONTSIZE,
            LABELCOLOR,
            BORDERPAD,
            LABELSPACING,
            HANDLELENGTH,
            HANDLEHEIGHT,
            HANDLETEXTPAD,
            BORDERAXESPAD,
            COLUMNSPACING);

    private LegendRc() {}
}
