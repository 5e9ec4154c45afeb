package org.steadyplot.fidelity;

import java.io.IOException;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.RenderContext;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.layout.FigureLayout;

/**
 * What one of our figures became at the resolution of its case.
 *
 * @param layout where everything is
 * @param png the picture
 * @param geometryPng the same picture with all texts laid out but no glyph painted
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record Rendering(FigureLayout layout, byte[] png, byte[] geometryPng) {
    /** Lays out and draws a figure. */
    public static Rendering of(Figure figure, double dpi) throws IOException {
        Save save = new Save().dpi(dpi).format("png");
        try (RenderContext context = new RenderContext()) {
            return new Rendering(
                    context.layout(figure, save),
                    context.toBytes(figure, save),
                    context.toBytes(figure, save.glyphs(false)));
        }
    }
}
