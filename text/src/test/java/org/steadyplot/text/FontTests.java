package org.steadyplot.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.steadyplot.raster.Mask;

class FontTests {
    static Stream<Arguments> rows() {
        return Reference.rows("fonts.tsv").map(row -> Arguments.of(row[0] + " " + row[9], row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void measures_and_paints_with_fonts_of_every_kind_as_freetype_does(String name, String[] row) {
        Font font = Font.read(Reference.bytes("fonts/" + row[0])).get(Integer.parseInt(row[1]));
        Typesetter typesetter = typesetter(font);
        TextLine line = typesetter.line(row[9], request(font), 100);
        assertThat(line.missing()).isEmpty();
        assertThat(new double[] {line.width(), line.height(), line.descent(), line.inkLeft()})
                .containsExactly(
                        Integer.parseInt(row[2]) / 64.0,
                        Integer.parseInt(row[3]) / 64.0,
                        Integer.parseInt(row[4]) / 64.0,
                        Integer.parseInt(row[5]) / 64.0);
        Mask mask = typesetter.raster(line, 0, 0, 0);
        assertThat(mask.width()).isEqualTo(Integer.parseInt(row[6]));
        assertThat(mask.height()).isEqualTo(Integer.parseInt(row[7]));
        byte[] expected = Base64.getDecoder().decode(row[8]);
        double squares = 0;
        for (int i = 0; i < expected.length; i++) {
            int d = (expected[i] & 0xff) - (mask.coverage()[i] & 0xff);
            squares += d * d;
        }
        assertThat(Math.sqrt(squares / expected.length)).isLessThan(1);
    }

    @Test
    void a_woff_file_holds_the_same_font_as_its_unpacked_form() {
        Font plain = Font.read(Reference.bytes("fonts/operators.otf")).get(0);
        Font packed = Font.read(Reference.bytes("fonts/operators.woff")).get(0);
        assertThat(packed.family()).isEqualTo(plain.family());
        TextLine a = typesetter(plain).line("abcdefghijklmn", request(plain), 100);
        TextLine b = typesetter(packed).line("abcdefghijklmn", request(packed), 100);
        assertThat(b.width()).isEqualTo(a.width());
        assertThat(typesetter(packed).raster(b, 0, 0, 0).coverage())
                .isEqualTo(typesetter(plain).raster(a, 0, 0, 0).coverage());
    }

    @Test
    void a_collection_has_a_face_for_each_language() {
        List<Font> faces = Font.read(Reference.bytes("fonts/collection.ttc"));
        assertThat(faces).extracting(Font::family).containsExactly("Noto Sans CJK JP", "Noto Sans CJK SC");
        assertThat(outline(faces.get(0), '\u9aa8')).isNotEqualTo(outline(faces.get(1), '\u9aa8'));
    }

    @Test
    void character_maps_of_every_format_are_read() {
        Font bytes = Font.read(Reference.bytes("fonts/bytes.ttf")).get(0);
        assertThat(glyphs(bytes, 'a', 'b', 'c', 'd', 0xe9, 0x4e00)).containsExactly(1, 2, 3, 0, 0, 0);
        Font trimmed = Font.read(Reference.bytes("fonts/trimmed.ttf")).get(0);
        assertThat(glyphs(trimmed, 'a', 'b', 'c', 'd', 'e')).containsExactly(0, 2, 3, 4, 0);
        Font symbols = Font.read(Reference.bytes("fonts/symbols.ttf")).get(0);
        assertThat(glyphs(symbols, 'a', 'b', 'f', 0xf066, 'c')).containsExactly(1, 2, 6, 6, 0);
        Font groups = Font.read(Reference.bytes("fonts/groups.ttf")).get(0);
        assertThat(glyphs(groups, 0x61, 0x1f600, 0x10fffd, 0x62, 0x63, 0x1f601)).containsExactly(1, 3, 4, 2, 0, 0);
    }

    @Test
    void kerning_is_in_font_units() {
        Font font = Font.read(Reference.bytes("fonts/composites.ttf")).get(0);
        assertThat(font.kerning(1, 2)).isEqualTo(-80);
        assertThat(font.kerning(2, 1)).isEqualTo(45);
        assertThat(font.kerning(1, 1)).isZero();
        assertThat(font.advance(1)).isEqualTo(510);
        assertThat(font.unitsPerEm()).isEqualTo(1000);
    }

    @Test
    void outlines_are_in_font_units_with_y_upwards() {
        org.steadyplot.raster.Path path = new org.steadyplot.raster.Path();
        Font.read(Reference.bytes("fonts/operators.otf")).get(0).outline(1, path);
        assertThat(path.x(0)).isEqualTo(50);
        assertThat(path.x(1)).isEqualTo(450);
        assertThat(path.y(2)).isEqualTo(500);
    }

    @Test
    void charstrings_calculate() {
        Font font = Font.read(Reference.bytes("fonts/operators.otf")).get(0);
        assertThat(outline(font, 'n'))
                .containsExactly(50., 60., 350., 80., 550., 280., 627., 30., 627., 31., 628., 32.);
    }

    @Test
    void a_font_file_comes_before_the_bundled_fonts(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("composites.ttf");
        Files.write(file, Reference.bytes("fonts/composites.ttf"));
        Typesetter typesetter = new Typesetter(Fonts.bundled().with(file), Ppem.EXACT, 1 << 20);
        FontProperties unknown = new FontProperties(List.of("Unknown"), 10, 400, FontProperties.Slant.NORMAL);
        TextLine line = typesetter.line("az", unknown, 100);
        assertThat(line.font(0).family()).isEqualTo("Composites");
        assertThat(line.font(1).family()).isEqualTo("DejaVu Sans");
        assertThat(typesetter.line("a", FontProperties.sans(10), 100).font(0).family())
                .isEqualTo("DejaVu Sans");
    }

    @Test
    void files_that_are_no_fonts_say_so(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("notes.ttf");
        Files.writeString(file, "These are not the bytes you are looking for.");
        assertThatThrownBy(() -> Fonts.bundled().with(file))
                .isInstanceOfSatisfying(
                        FontException.class, e -> assertThat(e.code()).isEqualTo(FontException.Code.NOT_A_FONT))
                .hasMessageContaining("notes.ttf")
                .hasMessageContaining("a .ttf, .otf, .ttc or .woff file is expected");
        assertThatThrownBy(() -> Fonts.bundled().with(folder.resolve("absent.otf")))
                .isInstanceOfSatisfying(
                        FontException.class, e -> assertThat(e.code()).isEqualTo(FontException.Code.UNREADABLE));
    }

    @Test
    void one_collection_serves_many_threads() throws Exception {
        Fonts fonts = Fonts.bundled();
        String text = "carat \u2212 Ångström 0.95";
        double expected = new Typesetter(Fonts.bundled(), Ppem.EXACT, 1 << 20)
                .line(text, FontProperties.sans(10), 100)
                .width();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Double>> tasks = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                tasks.add(() -> new Typesetter(fonts, Ppem.EXACT, 1 << 16)
                        .line(text, FontProperties.sans(10), 100)
                        .width());
            }
            for (Future<Double> width : threads.invokeAll(tasks)) {
                assertThat(width.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Typesetter typesetter(Font font) {
        return new Typesetter(Fonts.bundled().with(List.of(font)), Ppem.EXACT, 1 << 20);
    }

    private static FontProperties request(Font font) {
        return new FontProperties(List.of(font.family()), 24, font.weight(), font.slant());
    }

    private static List<Double> outline(Font font, int codePoint) {
        org.steadyplot.raster.Path path = new org.steadyplot.raster.Path();
        font.outline(font.glyph(codePoint), path);
        List<Double> points = new ArrayList<>();
        for (int i = 0; i < path.pointCount(); i++) {
            points.add(path.x(i));
            points.add(path.y(i));
        }
        return points;
    }

    private static int[] glyphs(Font font, int... codePoints) {
        int[] glyphs = new int[codePoints.length];
        for (int i = 0; i < glyphs.length; i++) {
            glyphs[i] = font.glyph(codePoints[i]);
        }
        return glyphs;
    }
}
