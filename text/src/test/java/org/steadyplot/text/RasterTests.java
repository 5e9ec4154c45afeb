package org.steadyplot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.steadyplot.raster.Mask;

class RasterTests {
    private static final int SIZE = 400;
    private static final Fonts FONTS = Fonts.bundled();

    private final Typesetter typesetter = new Typesetter(FONTS, Ppem.EXACT, 1 << 20);

    static java.util.stream.Stream<Arguments> rows() {
        return Reference.rows("rasters.tsv")
                .map(row -> Arguments.of(row[10] + " " + row[0] + " pt " + row[1] + " dpi " + row[2] + " deg", row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void paints_what_matplotlib_paints(String name, String[] row) {
        TextLine line =
                typesetter.line(row[10], FontProperties.sans(Double.parseDouble(row[0])), Double.parseDouble(row[1]));
        Mask mask = typesetter.raster(
                line, Double.parseDouble(row[3]), Double.parseDouble(row[4]), Double.parseDouble(row[2]));
        int[] ours = new int[SIZE * SIZE];
        add(ours, mask, 1);
        int[] difference = ours.clone();
        Mask expected = new Mask(
                Integer.parseInt(row[5]),
                Integer.parseInt(row[6]),
                Integer.parseInt(row[7]),
                Integer.parseInt(row[8]),
                Base64.getDecoder().decode(row[9]));
        add(difference, expected, -1);
        double squares = 0;
        for (int d : difference) {
            assertThat(Math.abs(d)).isLessThanOrEqualTo(16);
            squares += d * d;
        }
        double rms = Math.sqrt(squares / (expected.width() * expected.height()));
        assertThat(rms).isLessThan(0.6);
    }

    private static void add(int[] picture, Mask mask, int sign) {
        for (int i = 0; i < mask.coverage().length; i++) {
            int x = mask.left() + i % mask.width();
            int y = mask.top() + i / mask.width();
            picture[y * SIZE + x] += sign * (mask.coverage()[i] & 0xff);
        }
    }

    @Test
    void text_starts_on_whole_pixels() {
        TextLine line = typesetter.line("0.95", FontProperties.sans(10), 100);
        Mask here = typesetter.raster(line, 9.6 - line.inkLeft(), 19.6 - line.descent(), 0);
        Mask there = typesetter.raster(line, 10.4 - line.inkLeft(), 20.4 - line.descent(), 0);
        assertThat(there.left()).isEqualTo(here.left());
        assertThat(there.top()).isEqualTo(here.top());
        assertThat(there.coverage()).isEqualTo(here.coverage());
    }

    @Test
    void full_turns_are_no_turn() {
        TextLine line = typesetter.line("price", FontProperties.sans(10), 100);
        Mask flat = typesetter.raster(line, 10, 20, 0);
        Mask turned = typesetter.raster(line, 10, 20, -720);
        assertThat(turned.coverage()).isEqualTo(flat.coverage());
    }

    @Test
    void a_tiny_budget_paints_the_same() {
        Typesetter forgetful = new Typesetter(FONTS, Ppem.EXACT, 1);
        for (String text : new String[] {"0.95", "carat", "AVATAR", "0.95"}) {
            for (double points : new double[] {10, 12, 10}) {
                FontProperties font = FontProperties.sans(points);
                Mask a = forgetful.raster(forgetful.line(text, font, 100), 3, 4, 90);
                Mask b = typesetter.raster(typesetter.line(text, font, 100), 3, 4, 90);
                assertThat(a.coverage()).isEqualTo(b.coverage());
            }
        }
    }

    @Test
    void a_line_of_another_typesetter_is_painted_with_its_own_fonts() {
        Typesetter other = new Typesetter(Fonts.bundled(), Ppem.EXACT, 1 << 20);
        FontProperties mono = Reference.font("DejaVuSansMono", 10);
        TextLine line = other.line("il1\ufb03", mono, 100);
        assertThat(typesetter.raster(line, 0, 0, 0).coverage())
                .isEqualTo(other.raster(line, 0, 0, 0).coverage());
    }

    @Test
    void an_empty_line_paints_nothing() {
        Mask mask = typesetter.raster(typesetter.line("", FontProperties.sans(10), 100), 5, 5, 30);
        for (byte value : mask.coverage()) {
            assertThat(value).isZero();
        }
    }
}
