package org.steadyplot.chart.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.ChartException;

class BackendsTests {
    private final Backends backends = Backends.load();

    @Test
    void png_svg_and_template_are_found() {
        assertThat(backends.all()).extracting(Backend::name).contains("agg", "svg", "template");
        assertThat(backends.forFormat("png").name()).isEqualTo("agg");
        assertThat(backends.forFormat("svg").name()).isEqualTo("svg");
        assertThat(backends.forFormat("template").name()).isEqualTo("template");
    }

    @Test
    void an_unknown_format_is_an_error_that_lists_the_known_ones() {
        assertThatThrownBy(() -> backends.forFormat("gif"))
                .isInstanceOfSatisfying(
                        ChartException.class, e -> assertThat(e.code()).isEqualTo(ChartException.Code.UNKNOWN_FORMAT))
                .hasMessageContaining("'gif'")
                .hasMessageContaining("png")
                .hasMessageContaining("svg")
                .hasMessageContaining("template");
    }

    @Test
    void the_format_is_the_one_asked_for_else_the_suffix_else_png() {
        assertThat(backends.formatOf(Path.of("a.svg"), null)).isEqualTo("svg");
        assertThat(backends.formatOf(Path.of("a.b.SVG"), null)).isEqualTo("svg");
        assertThat(backends.formatOf(Path.of("a.svg"), "PNG")).isEqualTo("png");
        assertThat(backends.formatOf(Path.of("a"), null)).isEqualTo("png");
        assertThat(backends.formatOf(Path.of(".svg"), null)).isEqualTo("png");
        assertThat(backends.formatOf(null, null)).isEqualTo("png");
    }
}
