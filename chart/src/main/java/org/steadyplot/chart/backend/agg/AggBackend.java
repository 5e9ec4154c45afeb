package org.steadyplot.chart.backend.agg;

import java.util.List;
import org.steadyplot.chart.backend.Backend;

/** PNG pictures, drawn by the raster engine with Agg's rules. */
public final class AggBackend implements Backend {
    private static final List<String> FORMATS = List.of("png");

    @Override
    public String name() {
        return "agg";
    }

    @Override
    public List<String> formats() {
        return FORMATS;
    }

    @Override
    public String description() {
        return "raster pictures, exact coverage";
    }

    @Override
    public Canvases canvases() {
        return new AggCanvases();
    }
}
