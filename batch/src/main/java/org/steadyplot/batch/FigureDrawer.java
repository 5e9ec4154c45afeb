package org.steadyplot.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.steadyplot.chart.RenderContext;
import org.steadyplot.chart.RenderLimits;
import org.steadyplot.chart.Saved;
import org.steadyplot.spec.Chart;
import org.steadyplot.spec.Figures;
import org.steadyplot.spec.Output;
import org.steadyplot.stats.Columns;
import org.steadyplot.text.Fonts;
import org.steadyplot.text.Ppem;

/** Draws with the library's own charts, in one render context. */
public final class FigureDrawer implements Drawer {
    private final RenderContext context;

    private FigureDrawer(RenderContext context) {
        this.context = context;
    }

    /** Drawers that share the bundled fonts and those of font artifacts, which are parsed once. */
    public static Drawer.Factory factory() {
        Fonts fonts = Fonts.bundled();
        return () -> new FigureDrawer(new RenderContext(RenderLimits.DEFAULT, fonts, Ppem.EXACT));
    }

    @Override
    public List<Warning> draw(Chart chart, Columns columns, Output.Save save, OutputStream out) throws IOException {
        Saved saved = context.save(Figures.of(chart, columns), out, Figures.save(save));
        if (saved.warnings().isEmpty()) {
            return List.of();
        }
        List<Warning> warnings = new ArrayList<>(saved.warnings().size());
        for (org.steadyplot.chart.Warning warning : saved.warnings()) {
            Warning.Code code = warning.code() == org.steadyplot.chart.Warning.Code.MISSING_GLYPH
                    ? Warning.Code.MISSING_GLYPH
                    : Warning.Code.DRAWING;
            warnings.add(new Warning(code, warning.message()));
        }
        return warnings;
    }

    @Override
    public void close() {
        context.close();
    }
}
