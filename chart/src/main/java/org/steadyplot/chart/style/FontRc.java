package org.steadyplot.chart.style;

import java.util.List;
import org.steadyplot.text.FontProperties.Slant;

/** Settings of the font every text starts from, {@code font}. */
public final class FontRc {
    public static final Rc<List<String>> FAMILY = Rc.of(
            "font.family",
            RcTypes.TEXTS,
            List.of("sans-serif"),
            "families in order of preference; generic names are allowed");
    public static final Rc<Double> SIZE =
            Rc.of("font.size", RcTypes.NUMBER, 10.0, "points; size words such as large count from it");
    public static final Rc<Integer> WEIGHT = Rc.of("font.weight", RcTypes.FONT_WEIGHT, 400, "100 to 900");
    public static final Rc<Slant> STYLE =
            Rc.of("font.style", RcTypes.choice(Slant.class), Slant.NORMAL, "upright or slanted");

    static final List<Rc<?>> ALL = List.of(FAMILY, SIZE, WEIGHT, STYLE);

    private FontRc() {}
}
