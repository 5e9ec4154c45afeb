package org.steadyplot.chart.style;

import java.util.List;

/** Settings of saving, {@code savefig}. */
public final class SavefigRc {
    public static final Rc<Double> DPI = Rc.of(
            "savefig.dpi",
            text -> text.equals("figure") ? Double.NaN : RcTypes.number(text),
            Double.NaN,
            "dots per inch; figure is that of the figure");
    public static final Rc<RcColor> FACECOLOR =
            Rc.of("savefig.facecolor", RcTypes.COLOR, RcColor.INHERIT, "auto is that of the figure");
    public static final Rc<RcColor> EDGECOLOR =
            Rc.of("savefig.edgecolor", RcTypes.COLOR, RcColor.INHERIT, "auto is that of the figure");
    public static final Rc<String> FORMAT =
            Rc.of("savefig.format", RcTypes.TEXT, "png", "format of a file name without extension");
    public static final Rc<Boolean> BBOX = Rc.of(
            "savefig.bbox",
            text -> switch (text) {
                case "tight" -> true;
                case "standard", "None", "none" -> false;
                default -> throw RcTypes.expected("tight or standard", text);
            },
            false,
            "tight shrinks the canvas to the drawing");
    public static final Rc<Double> PAD_INCHES =
            Rc.of("savefig.pad_inches", RcTypes.NUMBER, 0.1, "around a shrunk canvas");
    public static final Rc<Boolean> TRANSPARENT =
            Rc.of("savefig.transparent", RcTypes.BOOLEAN, false, "whether backgrounds are left out");

    static final List<Rc<?>> ALL = List.of(DPI, FACECOLOR, EDGECOLOR, FORMAT, BBOX, PAD_INCHES, TRANSPARENT);

    private SavefigRc() {}
}
