package org.steadyplot.chart.artist;

/**
 * Where a spine stands; its tick marks and labels go with it.
 *
 * @param kind what the amount counts
 * @param amount points outwards, a fraction of the axes box, or a data value
 */
public record SpinePosition(Kind kind, double amount) {
    /** What an amount counts. */
    public enum Kind {
        /** Points outwards from the edge of the axes. */
        OUTWARD,
        /** A fraction of the axes box. */
        AXES,
        /** A data value of the other axis. */
        DATA
    }

    /** At the edge of the axes. */
    public static final SpinePosition EDGE = new SpinePosition(Kind.OUTWARD, 0);

    /** In the middle of the axes. */
    public static final SpinePosition CENTER = new SpinePosition(Kind.AXES, 0.5);

    /** At the data value zero. */
    public static final SpinePosition ZERO = new SpinePosition(Kind.DATA, 0);

    /** So many points out of the edge of the axes. */
    public static SpinePosition outward(double points) {
        return new SpinePosition(Kind.OUTWARD, points);
    }

    /** At a fraction of the axes box. */
    public static SpinePosition axes(double fraction) {
        return new SpinePosition(Kind.AXES, fraction);
    }

    /** At a data value. */
    public static SpinePosition data(double value) {
        return new SpinePosition(Kind.DATA, value);
    }
}
