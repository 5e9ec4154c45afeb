package org.steadyplot.chart.backend.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.steadyplot.chart.backend.Backend;
import org.steadyplot.chart.backend.Picture;
import org.steadyplot.chart.backend.PictureOptions;
import org.steadyplot.chart.backend.Renderer;

/**
 * The contract for authors of backends: it does everything but draw. Start a new one as a copy of this package, name the class in {@code
 * META-INF/services/org.steadyplot.chart.backend.Backend}, and its formats are found.
 */
public final class TemplateBackend implements Backend {
    private static final List<String> FORMATS = List.of("template");

    @Override
    public String name() {
        return "template";
    }

    @Override
    public List<String> formats() {
        return FORMATS;
    }

    @Override
    public String description() {
        return "draws nothing and counts calls";
    }

    @Override
    public Canvases canvases() {
        return TemplateBackend::open;
    }

    private static Picture open(PictureOptions options) {
        TemplateRenderer renderer = new TemplateRenderer();
        return new Picture() {
            @Override
            public Renderer renderer() {
                return renderer;
            }

            @Override
            public void write(OutputStream out) throws IOException {
                out.write(renderer.report().getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
