package org.example.charts;

import org.steadyplot.chart.color.Rgba;

/** Draws one chart from a named module. */
public final class Chart {
    private Chart() {}

    static int black() {
        return Rgba.BLACK.argb();
    }
}
