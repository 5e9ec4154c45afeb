package org.steadyplot.chart.style;

import java.util.List;

/** Settings of filled shapes, {@code patch}. */
public final class PatchRc {
    public static final Rc<Double> LINEWIDTH = Rc.of("patch.linewidth", RcTypes.NUMBER, 1.0, "edge, points");
    public static final Rc<RcColor> FACECOLOR = Rc.of("patch.facecolor", RcTypes.COLOR, RcColor.cycle(0), "inside");
    public static final Rc<RcColor> EDGECOLOR = Rc.of("patch.edgecolor", RcTypes.COLOR, RcColor.BLACK, "edge");
    public static final Rc<Boolean> FORCE_EDGECOLOR =
            Rc.of("patch.force_edgecolor", RcTypes.BOOLEAN, false, "whether filled shapes have an edge unasked");
    public static final Rc<Boolean> ANTIALIASED =
            Rc.of("patch.antialiased", RcTypes.BOOLEAN, true, "whether edges are smoothed");

    static final List<Rc<?>> ALL = List.of(LINEWIDTH, FACECOLOR, EDGECOLOR, FORCE_EDGECOLOR, ANTIALIASED);

    private PatchRc() {}
}
