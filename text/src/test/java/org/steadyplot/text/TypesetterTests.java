package org.steadyplot.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.steadyplot.raster.Path;

class TypesetterTests {
    private static final Fonts FONTS = Fonts.bundled();

    private final Typesetter typesetter = new Typesetter(FONTS, Ppem.EXACT, 1 << 20);

    static Stream<String> faces() {
        return Reference.rows("lines.tsv").map(row -> row[0]).distinct();
    }

    @ParameterizedTest
    @MethodSource("faces")
    void measures_every_line_as_matplotlib_does_to_a_64th_of_a_pixel(String face) {
        Reference.rows("lines.tsv").filter(row -> row[0].equals(face)).forEach(row -> {
            FontProperties font = Reference.font(face, Double.parseDouble(row[1]));
            TextLine line = typesetter.line(row[7], font, Double.parseDouble(row[2]));
            assertThat(new double[] {line.width(), line.height(), line.descent(), line.inkLeft()})
                    .as(String.join(" ", row))
                    .containsExactly(
                            sixtyFourths(row[3]), sixtyFourths(row[4]), sixtyFourths(row[5]), sixtyFourths(row[6]));
        });
    }

    @Test
    void a_space_contributes_the_origin() {
        TextLine line = typesetter.line("0 ", FontProperties.sans(10), 100);
        assertThat(line.inkLeft()).isZero();
        assertThat(typesetter.line("0", FontProperties.sans(10), 100).inkLeft()).isPositive();
    }

    @Test
    void rounded_ppem_gives_whole_pixels_vertically() {
        Typesetter rounded = new Typesetter(FONTS, Ppem.ROUNDED, 1 << 20);
        // 12 points at 100 dpi are 16.67 px, which become 17; a zero is 1548 of 2048 units tall with its overshoot.
        assertThat(rounded.line("0", FontProperties.sans(12), 100).height())
                .isGreaterThan(
                        typesetter.line("0", FontProperties.sans(12), 100).height());
        assertThat(rounded.line("0", FontProperties.sans(12), 100).width()).isEqualTo(sixtyFourths("677"));
    }

    @Test
    void a_code_point_of_no_font_is_drawn_as_a_box_and_reported_once() {
        TextLine line = typesetter.line("a\udbff\udffdb\udbff\udffd", FontProperties.sans(10), 100);
        assertThat(line.missing()).containsExactly(0x10fffd);
        assertThat(line.glyphCount()).isEqualTo(4);
        assertThat(line.glyph(1)).isZero();
        Path path = new Path();
        typesetter.outline(typesetter.line("\udbff\udffd", FontProperties.sans(10), 100), path);
        assertThat(path.isEmpty()).isFalse();
    }

    @Test
    void a_glyph_the_face_lacks_comes_from_the_fallback() {
        FontProperties mono = Reference.font("DejaVuSansMono", 10);
        TextLine line = typesetter.line("a\ufb03", mono, 100);
        assertThat(line.missing()).isEmpty();
        assertThat(line.font(0).family()).isEqualTo("DejaVu Sans Mono");
        assertThat(line.font(1).family()).isEqualTo("DejaVu Sans");
    }

    @Test
    void what_is_kept_stays_within_the_budget_and_changes_no_result() {
        int budget = 60_000;
        Typesetter small = new Typesetter(FONTS, Ppem.EXACT, budget);
        Typesetter large = new Typesetter(FONTS, Ppem.EXACT, 100 << 20);
        for (int i = 0; i < 2_000; i++) {
            FontProperties font = FontProperties.sans(6 + i % 40 * 0.25);
            String text = "\u2212" + i + " value " + (char) ('a' + i % 26);
            TextLine a = small.line(text, font, 100);
            TextLine b = large.line(text, font, 100);
            assertThat(a.width()).isEqualTo(b.width());
            assertThat(a.height()).isEqualTo(b.height());
            small.line("x", font, 100);
            assertThat(small.cachedBytes()).isLessThan(budget + 20_000L);
        }
        assertThat(large.cachedBytes()).isGreaterThan(4L * budget);
    }

    @Test
    void outlines_lie_where_the_measured_box_is() {
        TextLine line = typesetter.line("Ag j", FontProperties.sans(20), 100);
        Path path = new Path();
        typesetter.outline(line, path);
        double low = Double.MAX_VALUE;
        double right = 0;
        for (int i = 0; i < path.pointCount(); i++) {
            low = Math.min(low, path.y(i));
            right = Math.max(right, path.x(i));
        }
        assertThat(low).isCloseTo(-line.descent(), org.assertj.core.data.Offset.offset(1 / 32.0));
        assertThat(right).isCloseTo(line.inkRight(), org.assertj.core.data.Offset.offset(1 / 32.0));
    }

    @Test
    void absurd_sizes_and_texts_are_refused() {
        assertThatThrownBy(() -> typesetter.line("a", FontProperties.sans(1e9), 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("8000 pixels");
        assertThatThrownBy(() -> typesetter.line("a", FontProperties.sans(Double.NaN), 100))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> typesetter.line("a".repeat(200_000), FontProperties.sans(10), 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("200000 characters");
    }

    @Test
    void a_turned_text_that_would_fill_memory_is_refused() {
        TextLine line = typesetter.line("x".repeat(20_000), FontProperties.sans(10), 100);
        assertThatThrownBy(() -> typesetter.raster(line, 0, 0, 45))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("take a smaller font");
        assertThat(typesetter.raster(line, 0, 0, 0).width()).isGreaterThan(100_000);
    }

    @Test
    void unknown_families_fall_back_to_the_sans_face_of_the_same_weight() {
        FontProperties font = new FontProperties(List.of("Nowhere Grotesk"), 10, 700, FontProperties.Slant.ITALIC);
        Font face = typesetter.line("a", font, 100).font(0);
        assertThat(face.toString()).isEqualTo("DejaVu Sans 700 OBLIQUE");
    }

    private static double sixtyFourths(String number) {
        return Integer.parseInt(number) / 64.0;
    }
}
