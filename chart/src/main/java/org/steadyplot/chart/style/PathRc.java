package org.steadyplot.chart.style;

import java.util.List;

/** Settings of paths, {@code path}. */
public final class PathRc {
    public static final Rc<Boolean> SIMPLIFY = Rc.of(
            "path.simplify", RcTypes.BOOLEAN, true, "whether vertices that make no visible difference are dropped");
    public static final Rc<Double> SIMPLIFY_THRESHOLD =
            Rc.of("path.simplify_threshold", RcTypes.NUMBER, 0.111111111111, "pixels a dropped vertex may lie off");
    public static final Rc<Boolean> SNAP =
            Rc.of("path.snap", RcTypes.BOOLEAN, true, "whether upright and level paths are moved to whole pixels");

    static final List<Rc<?>> ALL = List.of(SIMPLIFY, SIMPLIFY_THRESHOLD, SNAP);

    private PathRc() {}
}
