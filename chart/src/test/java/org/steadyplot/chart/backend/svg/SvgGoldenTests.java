package org.steadyplot.chart.backend.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.Save;

/** Compares whole documents; {@code -Dgolden=bless} rewrites them and still fails, so that they are looked at. */
class SvgGoldenTests {
    private static final Path FOLDER = Path.of("src", "test", "golden", "svg");

    @Test
    void lines_and_markers() throws IOException {
        check("lines", Figures.lines());
    }

    @Test
    void meshes_and_a_colour_bar() throws IOException {
        check("meshes", Figures.meshes());
    }

    private static void check(String name, Figure figure) throws IOException {
        Path file = FOLDER.resolve(name + ".svg");
        byte[] bytes = figure.toBytes(new Save().format("svg"));
        if ("bless".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.write(file, bytes);
            fail(file + " is rewritten: look at it");
        }
        assertThat(file).exists();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }
}
