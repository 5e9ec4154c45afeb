package org.example.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.steadyplot.chart.color.Rgba;

class ChartTests {
    @Test
    void the_library_is_a_named_module_here() {
        assertTrue(Chart.class.getModule().isNamed());
        assertEquals("org.steadyplot.chart", Rgba.class.getModule().getName());
    }
}
