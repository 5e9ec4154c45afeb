package org.steadyplot.chart.backend.agg;

import java.io.IOException;
import java.io.OutputStream;
import org.steadyplot.chart.backend.Backend;
import org.steadyplot.chart.backend.Picture;
import org.steadyplot.chart.backend.PictureOptions;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.raster.Canvas;
import org.steadyplot.raster.Surface;
import org.steadyplot.raster.png.PngEncoder;

/** Keeps surface, canvas and encoder from picture to picture. */
final class AggCanvases implements Backend.Canvases {
    private static final int TRANSPARENT_WHITE = 0x00ffffff;

    private final Surface surface = new Surface();
    private final Canvas canvas = new Canvas();
    private final PngEncoder encoder = new PngEncoder();

    @Override
    public Picture open(PictureOptions options) {
        Rgba background = options.background();
        boolean opaque = background.a() >= 1;
        surface.reset((int) options.width(), (int) options.height(), opaque ? background.argb() : TRANSPARENT_WHITE);
        canvas.target(surface);
        AggRenderer renderer = new AggRenderer(canvas, surface, options);
        return new Picture() {
            @Override
            public Renderer renderer() {
                return renderer;
            }

            @Override
            public boolean backgroundDone() {
                return opaque;
            }

            @Override
            public void write(OutputStream out) throws IOException {
                encoder.encode(surface, options.png(), out);
            }
        };
    }
}
