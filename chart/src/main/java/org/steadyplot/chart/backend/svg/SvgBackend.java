package org.steadyplot.chart.backend.svg;

import java.util.List;
import org.steadyplot.chart.backend.Backend;

/**
 * SVG 1.1 pictures. The unit is the point, 72 to the inch, as in matplotlib, whatever the dpi; nothing is moved to whole pixels. Texts are outlines,
 * or {@code <text>} elements where the style says so ({@link org.steadyplot.chart.style.SvgRc}); images are embedded.
 */
public final class SvgBackend implements Backend {
    private static final List<String> FORMATS = List.of("svg");

    @Override
    public String name() {
        return "svg";
    }

    @Override
    public List<String> formats() {
        return FORMATS;
    }

    @Override
    public String description() {
        return "vector pictures for the web";
    }

    @Override
    public Canvases canvases() {
        return new SvgCanvases();
    }
}
