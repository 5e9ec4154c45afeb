package org.steadyplot.chart.style;

import java.util.List;
import org.steadyplot.raster.Stroke.Cap;
import org.steadyplot.raster.Stroke.Join;

/** Settings of lines and markers, {@code lines}. */
public final class LinesRc {
    public static final Rc<RcColor> COLOR =
            Rc.of("lines.color", RcTypes.COLOR, RcColor.cycle(0), "color of a line that asks for the standard one");
    public static final Rc<Linestyle> LINESTYLE =
            Rc.of("lines.linestyle", RcTypes.LINESTYLE, Linestyle.SOLID, "solid, dashed or none");
    public static final Rc<Double> LINEWIDTH = Rc.of("lines.linewidth", RcTypes.NUMBER, 1.5, "points");
    public static final Rc<Boolean> ANTIALIASED =
            Rc.of("lines.antialiased", RcTypes.BOOLEAN, true, "whether edges are smoothed");
    public static final Rc<Cap> SOLID_CAPSTYLE =
            Rc.of("lines.solid_capstyle", RcTypes.choice(Cap.class), Cap.PROJECTING, "ends of solid lines");
    public static final Rc<Join> SOLID_JOINSTYLE =
            Rc.of("lines.solid_joinstyle", RcTypes.choice(Join.class), Join.ROUND, "corners of solid lines");
    public static final Rc<Cap> DASH_CAPSTYLE =
            Rc.of("lines.dash_capstyle", RcTypes.choice(Cap.class), Cap.BUTT, "ends of dashes");
    public static final Rc<Join> DASH_JOINSTYLE =
            Rc.of("lines.dash_joinstyle", RcTypes.choice(Join.class), Join.ROUND, "corners of dashed lines");
    public static final Rc<DashPattern> DASHED_PATTERN =
            Rc.of("lines.dashed_pattern", RcTypes.DASHES, DashPattern.of(3.7, 1.6), "pattern of --");
    public static final Rc<DashPattern> DASHDOT_PATTERN =
            Rc.of("lines.dashdot_pattern", RcTypes.DASHES, DashPattern.of(6.4, 1.6, 1, 1.6), "pattern of -.");
    public static final Rc<DashPattern> DOTTED_PATTERN =
            Rc.of("lines.dotted_pattern", RcTypes.DASHES, DashPattern.of(1, 1.65), "pattern of :");
    public static final Rc<Boolean> SCALE_DASHES = Rc.of(
            "lines.scale_dashes", RcTypes.BOOLEAN, true, "whether patterns count in line widths rather than points");
    public static final Rc<String> MARKER = Rc.of("lines.marker", RcTypes.TEXT, "None", "marker of lines");
    public static final Rc<Double> MARKERSIZE = Rc.of("lines.markersize", RcTypes.NUMBER, 6.0, "points");
    public static final Rc<Double> MARKEREDGEWIDTH = Rc.of("lines.markeredgewidth", RcTypes.NUMBER, 1.0, "points");
    public static final Rc<RcColor> MARKEREDGECOLOR =
            Rc.of("lines.markeredgecolor", RcTypes.COLOR, RcColor.INHERIT, "auto is the color of the line");
    public static final Rc<RcColor> MARKERFACECOLOR =
            Rc.of("lines.markerfacecolor", RcTypes.COLOR, RcColor.INHERIT, "auto is the color of the line");

    static final List<Rc<?>> ALL = List.of(
            COLOR,
            LINESTYLE,
            LINEWIDTH,
            ANTIALIASED,
            SOLID_CAPSTYLE,
            SOLID_JOINSTYLE,
            DASH_CAPSTYLE,
            DASH_JOINSTYLE,
            DASHED_PATTERN,
            DASHDOT_PATTERN,
            DOTTED_PATTERN,
            SCALE_DASHES,
            MARKER,
            MARKERSIZE,
            MARKEREDGEWIDTH,
            MARKEREDGECOLOR,
            MARKERFACECOLOR);

    private LinesRc() {}
}
