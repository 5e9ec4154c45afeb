package org.steadyplot.chart.style;

import java.util.List;
import org.steadyplot.chart.color.Rgba;

/** Settings of grid lines, {@code grid}. */
public final class GridRc {
    public static final Rc<RcColor> COLOR = Rc.of("grid.color", RcTypes.COLOR, RcColor.of(Rgba.rgb(0xb0b0b0)), "color");
    public static final Rc<Linestyle> LINESTYLE =
            Rc.of("grid.linestyle", RcTypes.LINESTYLE, Linestyle.SOLID, "solid or dashed");
    public static final Rc<Double> LINEWIDTH = Rc.of("grid.linewidth", RcTypes.NUMBER, 0.8, "points");
    public static final Rc<Double> ALPHA = Rc.of("grid.alpha", RcTypes.NUMBER, 1.0, "opacity, 0 to 1");

    static final List<Rc<?>> ALL = List.of(COLOR, LINESTYLE, LINEWIDTH, ALPHA);

    private GridRc() {}
}
