package org.steadyplot.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRunnerTests {
    private Path folder;

    @BeforeEach
    void writeCase(@TempDir Path temp) throws IOException {
        folder = temp;
        Files.writeString(
                folder.resolve("layout.json"),
                LayoutJson.of(SampleLayout.figure()).toString());
        Files.write(folder.resolve("expected.png"), png(80, 0xff1000));
        Files.write(folder.resolve("expected_geometry.png"), png(80, 0xffffff));
    }

    @Test
    void the_same_layout_and_picture_pass() throws IOException {
        CaseResult result = compare(0.3, png(80, 0xffffff));

        assertThat(result.status()).isEqualTo(Status.PASS);
        assertThat(rms(result)).isZero();
        assertThat(differences(result)).isEmpty();
    }

    @Test
    void a_picture_beyond_the_gate_fails() throws IOException {
        CaseResult result = compare(0.3, png(80, 0xfffefe));

        assertThat(result.status()).isEqualTo(Status.FAIL);
        assertThat(rms(result)).isEqualTo(Math.sqrt(2 / 3.0));
    }

    @Test
    void a_picture_within_the_gate_passes() throws IOException {
        assertThat(compare(0.9, png(80, 0xfffefe)).status()).isEqualTo(Status.PASS);
    }

    @Test
    void a_picture_of_another_size_fails_and_says_so() throws IOException {
        CaseResult result = compare(0.3, png(81, 0xffffff));

        assertThat(result.status()).isEqualTo(Status.FAIL);
        assertThat(result.note()).contains("expected 80 x 60 px, 3 channels, ours 81 x 60 px, 3 channels");
    }

    @Test
    void a_layout_that_differs_fails() throws IOException {
        String layout = Files.readString(folder.resolve("layout.json"));
        Files.writeString(folder.resolve("layout.json"), layout.replace("\"note\"", "\"another\""));

        CaseResult result = compare(0.3, png(80, 0xffffff));

        assertThat(result.status()).isEqualTo(Status.FAIL);
        assertThat(differences(result))
                .containsExactly(new Difference("axes[0].texts[1].text", "\"another\"", "\"note\""));
    }

    @Test
    void without_a_gate_a_case_is_only_reported() throws IOException {
        assertThat(compare(Double.NaN, png(80, 0x000000)).status()).isEqualTo(Status.REPORT);
    }

    @Test
    void no_drawing_or_one_that_needs_more_than_there_is_is_unsupported() throws IOException {
        assertThat(run(0.3, null).status()).isEqualTo(Status.UNSUPPORTED);
        CaseResult result = run(0.3, data -> {
            throw new UnsupportedOperationException("no contours");
        });
        assertThat(result.status()).isEqualTo(Status.UNSUPPORTED);
        assertThat(result.note()).contains("no contours");
    }

    @Test
    void a_drawing_that_throws_fails_and_says_why() throws IOException {
        CaseResult result = run(0.3, data -> {
            throw new IllegalStateException("no such column");
        });

        assertThat(result.status()).isEqualTo(Status.FAIL);
        assertThat(result.note()).contains("no such column").contains("CaseRunnerTests");
    }

    @Test
    void the_page_holds_every_picture_and_needs_no_other_file() throws IOException {
        CaseResult result = compare(0.3, png(80, 0xfffefe));

        String page = new ReportPage(List.of(result)).html();

        assertThat(page.split("data:image/png;base64,", -1)).hasSize(1 + 8);
        assertThat(page).doesNotContain("http").contains("class=\"badge fail\"").contains("0.816");
    }

    private static double rms(CaseResult result) {
        return Objects.requireNonNull(comparison(result).geometry()).rms();
    }

    private static List<Difference> differences(CaseResult result) {
        return comparison(result).differences();
    }

    private static CaseResult.Comparison comparison(CaseResult result) {
        return Objects.requireNonNull(result.comparison());
    }

    private CaseResult compare(double gate, byte[] geometry) throws IOException {
        var rendering = new Rendering(SampleLayout.figure(), png(80, 0xff1000), geometry);
        return CaseRunner.compare(
                new GalleryCase("case", gate, false, null), folder, folder.resolve("expected.png"), rendering);
    }

    private CaseResult run(double gate, @Nullable Drawing drawing) throws IOException {
        return CaseRunner.run(new GalleryCase("case", gate, false, drawing), folder, folder.resolve("expected.png"));
    }

    private static byte[] png(int width, int rgb) throws IOException {
        var image = new BufferedImage(width, 60, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, rgb);
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
