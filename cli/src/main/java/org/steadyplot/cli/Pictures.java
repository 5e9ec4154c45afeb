package org.steadyplot.cli;

import org.steadyplot.batch.Drawer;
import org.steadyplot.batch.FigureDrawer;
import org.steadyplot.batch.RunReports;
import org.steadyplot.chart.RenderContext;
import org.steadyplot.chart.Save;
import org.steadyplot.memory.MemoryCurve;

/**
 * What makes pictures.
 *
 * @param drawers draw charts
 * @param curve draws the memory of a run
 */
record Pictures(Drawer.Factory drawers, RunReports.Curve curve) {
    private static final int CURVE_DPI = 90;

    /** The library's own charts. Fonts are parsed when the first picture is drawn. */
    static Pictures standard() {
        return new Pictures(() -> FigureDrawer.factory().open(), (recording, png) -> {
            try (RenderContext context = new RenderContext()) {
                context.save(MemoryCurve.figure(recording), png, new Save().dpi(CURVE_DPI));
            }
        });
    }
}
