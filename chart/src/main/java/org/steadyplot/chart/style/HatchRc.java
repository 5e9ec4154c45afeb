package org.steadyplot.chart.style;

import java.util.List;

/** Settings of hatching, {@code hatch}. */
public final class HatchRc {
    public static final Rc<RcColor> COLOR = Rc.of("hatch.color", RcTypes.COLOR, RcColor.BLACK, "lines");
    public static final Rc<Double> LINEWIDTH = Rc.of("hatch.linewidth", RcTypes.NUMBER, 1.0, "points");

    static final List<Rc<?>> ALL = List.of(COLOR, LINEWIDTH);

    private HatchRc() {}
}
