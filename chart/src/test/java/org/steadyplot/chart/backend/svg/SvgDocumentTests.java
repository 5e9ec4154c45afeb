package org.steadyplot.chart.backend.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steadyplot.chart.ChartException;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.RenderContext;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.style.SvgRc;

class SvgDocumentTests {
    @Test
    void the_unit_is_the_point_whatever_the_dpi() throws IOException {
        for (double dpi : new double[] {50, 72, 100, 300}) {
            Svg svg = Svg.of(new Figure(4, 2.5), new Save().dpi(dpi));
            assertThat(svg.root().getAttribute("width")).isEqualTo("288pt");
            assertThat(svg.root().getAttribute("height")).isEqualTo("180pt");
            assertThat(svg.root().getAttribute("viewBox")).isEqualTo("0 0 288 180");
        }
    }

    @Test
    void a_file_is_saved_by_its_suffix(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("x.svg");
        Figures.lines().save(file);
        assertThat(Svg.parse(Files.readAllBytes(file)).root().getLocalName()).isEqualTo("svg");
    }

    @Test
    void figure_and_axes_are_groups() throws IOException {
        Svg svg = Svg.of(Figures.meshes());
        assertThat(svg.ids()).contains("figure_1", "axes_1", "axes_2", "axes_3");
    }

    @Test
    void all_references_have_their_target() throws IOException {
        for (Figure figure : new Figure[] {Figures.lines(), Figures.meshes()}) {
            Svg svg = Svg.of(figure);
            assertThat(svg.all("use")).isNotEmpty();
            for (String target : svg.values("use", "xlink:href")) {
                assertThat(svg.ids()).contains(target.substring(1));
            }
            for (String clip : svg.values("*", "clip-path")) {
                assertThat(svg.ids()).contains(clip.substring("url(#".length(), clip.length() - 1));
            }
        }
    }

    @Test
    void the_same_figure_has_the_same_bytes_also_from_a_used_context() throws IOException {
        Save options = new Save().format("svg");
        byte[] lines = Figures.lines().toBytes(options);
        byte[] meshes = Figures.meshes().toBytes(options);
        try (RenderContext context = new RenderContext()) {
            for (int i = 0; i < 3; i++) {
                assertThat(context.toBytes(Figures.lines(), options)).isEqualTo(lines);
                assertThat(context.toBytes(Figures.meshes(), options)).isEqualTo(meshes);
            }
        }
    }

    @Test
    void a_salt_sets_the_ids_of_documents_apart() throws IOException {
        Style salted = Style.DEFAULT.with(SvgRc.HASHSALT, "<one>");
        Figure figure = new Figure(2, 2, salted);
        figure.addSubplot().setTitle("a");
        Figure plain = new Figure(2, 2);
        plain.addSubplot().setTitle("a");
        assertThat(Svg.of(plain).ids()).contains("g1", "m1");
        assertThat(Svg.of(figure).ids())
                .doesNotContain("g1", "m1")
                .anyMatch(id -> id.matches("s[0-9a-f]+-g1"))
                .hasSameSizeAs(Svg.of(plain).ids());
    }

    @Test
    void without_glyphs_no_text_is_left() throws IOException {
        byte[] bytes = Figures.lines().toBytes(new Save().format("svg").glyphs(false));
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("aria-label", "<text", "id=\"g1\"");
        assertThat(Svg.of(Figures.lines()).values("g", "aria-label")).contains("Lines & <markers>", "time", "value");
    }

    @Test
    void a_transparent_picture_has_no_background() throws IOException {
        assertThat(Svg.of(new Figure(1, 1)).values("path", "d")).containsExactly("M0 72H72V0H0z");
        assertThat(Svg.of(new Figure(1, 1), new Save().transparent(true)).all("path"))
                .isEmpty();
    }

    @Test
    void the_creator_stands_in_the_metadata_and_no_date() throws IOException {
        Svg svg = Svg.of(new Figure(1, 1));
        assertThat(svg.all("creator").get(0).getTextContent()).isEqualTo("Steadyplot");
        assertThat(svg.all("format").get(0).getTextContent()).isEqualTo("image/svg+xml");
        assertThat(svg.all("date")).isEmpty();
        assertThat(svg.all("title")).hasSize(1);
    }

    @Test
    void metadata_given_are_written_and_escaped() throws IOException {
        Save options = new Save()
                .metadata("Title", "</title><script>alert(1)</script>")
                .metadata("Creator", "A & B")
                .metadata("Date", "2026-01-02")
                .metadata("Keywords", "one, two");
        Svg svg = Svg.of(new Figure(1, 1), options);
        assertThat(svg.all("script")).isEmpty();
        assertThat(svg.all("title").get(0).getTextContent()).isEqualTo("</title><script>alert(1)</script>");
        assertThat(svg.all("creator").get(0).getTextContent()).isEqualTo("A & B");
        assertThat(svg.all("date").get(0).getTextContent()).isEqualTo("2026-01-02");
        assertThat(svg.all("li").get(0).getTextContent()).isEqualTo("one, two");
    }

    @Test
    void an_unknown_metadata_keyword_is_an_error_that_lists_the_known_ones() {
        assertThatThrownBy(() -> Svg.of(new Figure(1, 1), new Save().metadata("Titel", "a")))
                .isInstanceOf(ChartException.class)
                .hasMessageContaining("'Titel'")
                .hasMessageContaining("Title")
                .hasMessageContaining("Rights");
    }
}
