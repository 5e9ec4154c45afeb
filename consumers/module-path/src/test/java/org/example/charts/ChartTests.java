package org.example.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steadyplot.chart.Figure;

class ChartTests {
    @Test
    void the_chart_is_drawn_by_named_modules(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("chart.png");
        Chart.draw(file);
        byte[] bytes = Files.readAllBytes(file);
        assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, Arrays.copyOf(bytes, 8));
        assertTrue(bytes.length > 1000);
        assertEquals("org.steadyplot.chart", Figure.class.getModule().getName());
        assertTrue(Chart.class.getModule().isNamed());
    }
}
