package org.steadyplot.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures that were looked at, to the byte. {@code -Dgolden=bless} rewrites them and fails. */
class GoldenPictureTests {
    private static final Path FOLDER = Path.of("src", "test", "golden", "png");

    @ParameterizedTest
    @EnumSource(SampleCharts.class)
    void a_picture_has_the_bytes_of_the_one_that_was_looked_at(SampleCharts chart) throws IOException {
        Path file = FOLDER.resolve(chart.name().toLowerCase(Locale.ROOT) + ".png");
        byte[] drawn = chart.figure().toBytes(new Save());
        if ("bless".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.write(file, drawn);
            fail(file + " was rewritten; look at it, then run without -Dgolden=bless");
        }

        assertThat(file).as("run with -Dgolden=bless to make it").exists();
        assertThat(drawn).isEqualTo(Files.readAllBytes(file));
    }
}
