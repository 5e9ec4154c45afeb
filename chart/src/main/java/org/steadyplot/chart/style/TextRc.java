package org.steadyplot.chart.style;

import java.util.List;
import org.steadyplot.text.Hinting;

/** Settings of texts, {@code text}. */
public final class TextRc {
    public static final Rc<RcColor> COLOR = Rc.of("text.color", RcTypes.COLOR, RcColor.BLACK, "color of the letters");
    public static final Rc<Boolean> ANTIALIASED =
            Rc.of("text.antialiased", RcTypes.BOOLEAN, true, "whether edges are smoothed");
    public static final Rc<Boolean> PARSE_MATH =
            Rc.of("text.parse_math", RcTypes.BOOLEAN, true, "whether text between dollar signs is math text");
    public static final Rc<Integer> KERNING_FACTOR = Rc.of(
            "text.kerning_factor", RcTypes.INTEGER, 0, "0 kerns to sixty-fourths of a pixel, 6 practically not at all");
    public static final Rc<Hinting> HINTING = Rc.of(
            "text.hinting",
            text -> switch (text) {
                case "auto", "force_autohint", "default", "either", "native", "True" -> Hinting.AUTO;
                case "none", "no_hinting", "no_autohint", "False" -> Hinting.NONE;
                default -> throw RcTypes.expected("force_autohint or none", text);
            },
            Hinting.AUTO,
            "whether layout counts line heights in whole pixels");

    static final List<Rc<?>> ALL = List.of(COLOR, ANTIALIASED, PARSE_MATH, KERNING_FACTOR, HINTING);

    private TextRc() {}
}
