package org.steadyplot.chart.style;

/**
 * Paths, {@code path}.
 *
 * @param simplify whether vertices that make no visible difference are dropped
 * @param simplifyThreshold pixels a dropped vertex may lie off
 * @param snap whether upright and level paths are moved to whole pixels
 */
public record PathStyle(boolean simplify, double simplifyThreshold, boolean snap) {
    /** The default style. */
    public static final PathStyle DEFAULT = new PathStyle(true, 0.111111111111, true);

    public PathStyle withSimplify(boolean simplify) {
        return new PathStyle(simplify, simplifyThreshold, snap);
    }

    public PathStyle withSimplifyThreshold(double simplifyThreshold) {
        return new PathStyle(simplify, simplifyThreshold, snap);
    }

    public PathStyle withSnap(boolean snap) {
        return new PathStyle(simplify, simplifyThreshold, snap);
    }
}
