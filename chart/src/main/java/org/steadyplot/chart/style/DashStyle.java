package org.steadyplot.chart.style;

import org.steadyplot.raster.Stroke.Cap;
import org.steadyplot.raster.Stroke.Join;

/**
 * Dashed lines, {@code lines.dash*}, {@code lines.*_pattern}, {@code lines.scale_dashes}.
 *
 * @param dashed pattern of --
 * @param dashdot pattern of -.
 * @param dotted pattern of :
 * @param scale whether patterns count in line widths rather than points
 * @param capstyle ends of dashes
 * @param joinstyle corners of dashed lines
 */
public record DashStyle(
        DashPattern dashed, DashPattern dashdot, DashPattern dotted, boolean scale, Cap capstyle, Join joinstyle) {
    /** The default style. */
    public static final DashStyle DEFAULT = new DashStyle(
            DashPattern.of(3.7, 1.6),
            DashPattern.of(6.4, 1.6, 1, 1.6),
            DashPattern.of(1, 1.65),
            true,
            Cap.BUTT,
            Join.ROUND);

    /** The pattern of a line style, empty for solid lines. */
    public DashPattern pattern(Linestyle linestyle) {
        return switch (linestyle) {
            case DASHED -> dashed;
            case DASHDOT -> dashdot;
            case DOTTED -> dotted;
            case SOLID, NONE -> DashPattern.SOLID;
        };
    }

    public DashStyle withDashed(DashPattern dashed) {
        return new DashStyle(dashed, dashdot, dotted, scale, capstyle, joinstyle);
    }

    public DashStyle withDashdot(DashPattern dashdot) {
        return new DashStyle(dashed, dashdot, dotted, scale, capstyle, joinstyle);
    }

    public DashStyle withDotted(DashPattern dotted) {
        return new DashStyle(dashed, dashdot, dotted, scale, capstyle, joinstyle);
    }

    public DashStyle withScale(boolean scale) {
        return new DashStyle(dashed, dashdot, dotted, scale, capstyle, joinstyle);
    }

    public DashStyle withCapstyle(Cap capstyle) {
        return new DashStyle(dashed, dashdot, dotted, scale, capstyle, joinstyle);
    }

    public DashStyle withJoinstyle(Join joinstyle) {
        return new DashStyle(dashed, dashdot, dotted, scale, capstyle, joinstyle);
    }
}
