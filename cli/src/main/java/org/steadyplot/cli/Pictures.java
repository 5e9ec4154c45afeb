package org.steadyplot.cli;

import java.util.function.Supplier;
import org.steadyplot.batch.Drawer;
import org.steadyplot.batch.FigureDrawer;
import org.steadyplot.batch.RunReports;
import org.steadyplot.chart.RenderContext;
import org.steadyplot.chart.Save;
import org.steadyplot.memory.MemoryCurve;

/**
 * What makes pictures.
 *
 * @param drawers makes what draws charts; asked once a command, when it is going to draw
 * @param curve draws the memory of a run
 */
record Pictures(Supplier<Drawer.Factory> drawers, RunReports.Curve curve) {
    private static final int CURVE_DPI = 90;

    /** The library's own charts. */
    static Pictures standard() {
        return new Pictures(FigureDrawer::factory, (recording, png) -> {
            try (RenderContext context = new RenderContext()) {
                context.save(MemoryCurve.figure(recording), png, new Save().dpi(CURVE_DPI));
            }
        });
    }
}
