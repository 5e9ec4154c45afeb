package org.steadyplot.fonts.cjk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.steadyplot.raster.Mask;
import org.steadyplot.text.FontProperties;
import org.steadyplot.text.Fonts;
import org.steadyplot.text.Ppem;
import org.steadyplot.text.TextLine;
import org.steadyplot.text.Typesetter;

class NotoSansScTests {
    private final Typesetter typesetter = new Typesetter(Fonts.bundled(), Ppem.EXACT, 1 << 20);

    @Test
    void chinese_characters_come_from_it_and_latin_ones_from_dejavu() {
        TextLine line = typesetter.line("价格 price", FontProperties.sans(10), 100);
        assertThat(line.missing()).isEmpty();
        assertThat(line.font(0).family()).isEqualTo("Noto Sans SC");
        assertThat(line.font(1).family()).isEqualTo("Noto Sans SC");
        assertThat(line.font(3).family()).isEqualTo("DejaVu Sans");
    }

    @Test
    void a_han_character_is_one_em_wide_and_has_ink() {
        TextLine line = typesetter.line("深", FontProperties.sans(72), 100);
        assertThat(line.width()).isEqualTo(100);
        Mask mask = typesetter.raster(line, 0, 0, 0);
        long ink = 0;
        for (byte value : mask.coverage()) {
            ink += value & 0xff;
        }
        assertThat(ink / 255.0).isBetween(1_500.0, 6_000.0);
    }

    @Test
    void bold_text_takes_the_bold_face() {
        FontProperties bold = new FontProperties(List.of("sans-serif"), 10, 700, FontProperties.Slant.NORMAL);
        assertThat(typesetter.line("深", bold, 100).font(0).weight()).isEqualTo(700);
    }

    @Test
    void it_can_be_asked_for_by_name() {
        FontProperties named = new FontProperties(List.of("Noto Sans SC"), 10, 400, FontProperties.Slant.NORMAL);
        assertThat(typesetter.line("深", named, 100).font(0).family()).isEqualTo("Noto Sans SC");
    }
}
