package org.steadyplot.chart.backend.svg;

import org.jspecify.annotations.Nullable;
import org.steadyplot.raster.Image;
import org.steadyplot.raster.Surface;
import org.steadyplot.raster.png.PngEncoder;
import org.steadyplot.raster.png.PngOptions;

/** Images as PNG data URIs. Keeps its encoder, which is made for the first image. */
final class EmbeddedImage {
    private static final int TRANSPARENT = 0;

    private final Surface surface = new Surface();
    private @Nullable PngEncoder encoder;

    void write(Image image, PngOptions.Effort effort, Markup out) {
        int width = image.width();
        int height = image.height();
        surface.reset(width, height, TRANSPARENT);
        System.arraycopy(image.pixels(), 0, surface.pixels(), 0, width * height);
        for (int y = 0; y < height; y++) {
            surface.touch(y, 0, width);
        }
        if (encoder == null) {
            encoder = new PngEncoder();
        }
        PngOptions options =
                new PngOptions(effort, PngOptions.Color.AUTO, PngOptions.DEFAULT.dpi(), PngOptions.DEFAULT.metadata());
        out.raw("data:image/png;base64,").base64(encoder.encode(surface, options));
    }
}
