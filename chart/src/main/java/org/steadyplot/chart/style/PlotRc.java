package org.steadyplot.chart.style;

import java.util.List;

/** Settings of single kinds of charts. */
public final class PlotRc {
    public static final Rc<String> SCATTER_MARKER =
            Rc.of("scatter.marker", RcTypes.TEXT, "o", "marker of scatter plots");
    public static final Rc<RcColor> SCATTER_EDGECOLORS = Rc.of(
            "scatter.edgecolors", RcTypes.COLOR, RcColor.INHERIT, "edges of the markers; face is the color inside");
    public static final Rc<Integer> HIST_BINS = Rc.of("hist.bins", RcTypes.INTEGER, 10, "equal bins of histograms");
    public static final Rc<Double> ERRORBAR_CAPSIZE =
            Rc.of("errorbar.capsize", RcTypes.NUMBER, 0.0, "half length of the caps, points");
    public static final Rc<Boolean> PCOLORMESH_SNAP =
            Rc.of("pcolormesh.snap", RcTypes.BOOLEAN, true, "whether cell edges are moved to whole pixels");

    public static final Rc<Boolean> CLASSIC_MODE = Rc.of(
            "_internal.classic_mode",
            RcTypes.BOOLEAN,
            false,
            "what charts of matplotlib 1 did that no other setting says");

    static final List<Rc<?>> ALL =
            List.of(CLASSIC_MODE, SCATTER_MARKER, SCATTER_EDGECOLORS, HIST_BINS, ERRORBAR_CAPSIZE, PCOLORMESH_SNAP);

    private PlotRc() {}
}
