package org.steadyplot.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveTests {
    private static final int WHITE = 0xFFFFFFFF;

    @TempDir
    private Path folder;

    private static Figure figure() {
        Figure figure = new Figure();
        Axes ax = figure.addSubplot();
        ax.plot(new double[] {0, 1}, new double[] {0, 1});
        return figure;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void file_stream_and_bytes_are_equal() throws IOException {
        Figure figure = figure();
        Path file = folder.resolve("line.png");
        Saved saved = figure.save(file);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (RenderContext context = new RenderContext()) {
            context.save(figure, stream, new Save());
            context.save(figure, stream, new Save());
        }
        byte[] bytes = Files.readAllBytes(file);

        assertThat(figure.toBytes(new Save())).isEqualTo(bytes);
        assertThat(stream.size()).isEqualTo(2 * bytes.length);
        assertThat(saved.bytes()).isEqualTo(bytes.length);
        assertThat(saved.path()).isEqualTo(file);
        assertThat(names()).containsExactly("line.png");
    }

    @Test
    void times_of_layout_drawing_and_encoding_are_told() throws IOException {
        Saved.Times times = figure().save(folder.resolve("line.png")).times();

        assertThat(times.layout()).isPositive();
        assertThat(times.draw()).isPositive();
        assertThat(times.write()).isPositive();
    }

    @Test
    void size_follows_inches_and_dots() throws IOException {
        Pixels pixels = Pixels.of(new Figure(4.05, 3).toBytes(new Save().dpi(50)));

        assertThat(pixels.width()).isEqualTo(202);
        assertThat(pixels.height()).isEqualTo(150);
    }

    @Test
    void a_tight_picture_has_matplotlibs_size() throws IOException {
        Figure figure = new Figure(6.4, 4.8, Boxes.UNHINTED);
        Axes ax = figure.addSubplot();
        ax.plot(new double[] {0, 1}, new double[] {0, 1});
        ax.setTitle("Title gy");
        ax.setXLabel("xlabel");
        ax.setYLabel("ylabel");
        figure.suptitle("Sup");
        Pixels pixels = Pixels.of(figure.toBytes(new Save().bboxTight(true)));

        assertThat(pixels.width()).isEqualTo(566);
        assertThat(pixels.height()).isEqualTo(479);
    }

    @Test
    void backgrounds_can_be_coloured_or_left_out() throws IOException {
        Pixels plain = Pixels.of(figure().toBytes(new Save()));
        Pixels red = Pixels.of(figure().toBytes(new Save().facecolor("red")));
        Pixels clear = Pixels.of(figure().toBytes(new Save().transparent(true)));

        assertThat(plain.argb(2, 2)).isEqualTo(WHITE);
        assertThat(red.argb(2, 2)).isEqualTo(0xFFFF0000);
        assertThat(red.argb(300, 100)).isEqualTo(WHITE);
        assertThat(clear.argb(2, 2) >>> 24).isZero();
        assertThat(clear.argb(300, 100) >>> 24).isZero();
        assertThat(clear.argb(80, 200) >>> 24).isEqualTo(255);
    }

    @Test
    void metadata_is_in_the_file() throws IOException {
        byte[] png = figure().toBytes(new Save().metadata("Title", "A line").metadata("Author", "me"));

        assertThat(new String(png, StandardCharsets.ISO_8859_1))
                .contains("Title\0A line")
                .contains("Author\0me");
    }

    @Test
    void an_unknown_format_is_an_error_that_names_the_known_ones() {
        Figure figure = figure();

        assertThatThrownBy(() -> figure.save(folder.resolve("line.xyz")))
                .isInstanceOfSatisfying(
                        ChartException.class, e -> assertThat(e.code()).isEqualTo(ChartException.Code.UNKNOWN_FORMAT))
                .hasMessageContaining("xyz")
                .hasMessageContaining("png");
    }

    @Test
    void a_missing_folder_is_an_error_and_is_not_made() throws IOException {
        Figure figure = figure();

        assertThatThrownBy(() -> figure.save(folder.resolve("none/line.png"))).isInstanceOf(NoSuchFileException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void a_failed_write_leaves_the_old_file_and_nothing_else() throws IOException {
        Path file = folder.resolve("old.txt");
        Files.writeString(file, "old");

        assertThatThrownBy(() -> Output.write(file, out -> {
                    out.write(1);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(names()).containsExactly("old.txt");
        assertThat(file).hasContent("old");
    }

    @Test
    void a_character_that_no_font_has_is_a_warning_that_names_it() throws IOException {
        Figure figure = figure();
        figure.axes().get(0).setTitle("Ok \u0F40");
        Saved saved = figure.save(folder.resolve("missing.png"));

        assertThat(saved.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(Warning.Code.MISSING_GLYPH);
            assertThat(warning.message()).contains("U+0F40").contains("\"Ok \u0F40\"");
        });
    }

    @Test
    void limits_are_errors_that_say_which_number_to_change() {
        Figure figure = figure();
        for (int i = 0; i < 3; i++) {
            figure.addSubplot();
        }
        assertRefused(
                figure,
                RenderLimits.DEFAULT.withMaxPixels(1000),
                ChartException.Code.FIGURE_TOO_LARGE,
                "RenderLimits.maxPixels");
        assertRefused(
                figure, RenderLimits.DEFAULT.withMaxAxes(3), ChartException.Code.TOO_MANY_AXES, "RenderLimits.maxAxes");
        assertRefused(
                figure,
                RenderLimits.DEFAULT.withDeadline(Duration.ofNanos(1)),
                ChartException.Code.DEADLINE_PASSED,
                "RenderLimits.deadline");
    }

    private static void assertRefused(Figure figure, RenderLimits limits, ChartException.Code code, String named) {
        try (RenderContext context = new RenderContext(limits)) {
            assertThatThrownBy(() -> context.toBytes(figure, new Save()))
                    .isInstanceOfSatisfying(
                            ChartException.class, e -> assertThat(e.code()).isEqualTo(code))
                    .hasMessageContaining(named);
        }
    }

    @Test
    void a_long_drawing_stops_at_the_deadline() {
        int n = 2_000_000;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i * 7919 % n;
            y[i] = i * 104_729L % n;
        }
        Figure figure = new Figure(40, 40);
        for (int i = 0; i < 20; i++) {
            figure.addSubplot().plot(x, y);
        }
        try (RenderContext context = new RenderContext(RenderLimits.DEFAULT.withDeadline(Duration.ofMillis(200)))) {
            assertThatThrownBy(() -> context.toBytes(figure, new Save()))
                    .isInstanceOfSatisfying(ChartException.class, e -> assertThat(e.code())
                            .isEqualTo(ChartException.Code.DEADLINE_PASSED));
        }
    }

    @Test
    void a_cancelled_context_draws_no_more() {
        try (RenderContext context = new RenderContext()) {
            context.cancel();
            assertThatThrownBy(() -> context.toBytes(figure(), new Save()))
                    .isInstanceOfSatisfying(
                            ChartException.class, e -> assertThat(e.code()).isEqualTo(ChartException.Code.CANCELLED));
        }
    }

    @Test
    void a_closed_context_is_an_error() {
        RenderContext context = new RenderContext();
        context.close();

        assertThatThrownBy(() -> context.toBytes(figure(), new Save()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }
}
