package org.steadyplot.chart.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.color.Cycle;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.text.FontProperties;

class StyleTests {
    @Test
    void size_words_count_from_the_font_size() {
        Style style = Style.DEFAULT;
        assertThat(style.points(style.get(AxesRc.TITLESIZE))).isEqualTo(12);
        Style larger = style.with(FontRc.SIZE, 20.0);
        assertThat(larger.points(FontSize.LARGE)).isEqualTo(24);
        assertThat(larger.points(FontSize.of(7))).isEqualTo(7);
        assertThat(FontSize.parse("x-small")).isEqualTo(FontSize.X_SMALL);
        assertThatThrownBy(() -> FontSize.parse("huge")).hasMessageContaining("xx-small, x-small");
    }

    @Test
    void colours_of_the_cycle_and_inherited_ones_are_looked_up() {
        Style red = Style.DEFAULT.with(AxesRc.PROP_CYCLE, new Cycle(List.of(Rgba.rgb(0xff0000))));
        assertThat(red.get(PatchRc.FACECOLOR).in(red)).isEqualTo(Rgba.rgb(0xff0000));
        assertThat(RcColor.INHERIT.in(red, Rgba.WHITE)).isEqualTo(Rgba.WHITE);
        assertThat(RcColor.NONE.in(red, Rgba.WHITE)).isEqualTo(Rgba.NONE);
    }

    @Test
    void tick_labels_inherit_the_colour_of_the_ticks() {
        TickStyle ticks = TickStyle.of(Style.DEFAULT, TickRc.X).withColor(Rgba.gray(0.5));
        assertThat(ticks.resolvedLabelcolor()).isEqualTo(Rgba.gray(0.5));
        assertThat(ticks.withLabelcolor(Rgba.BLACK).resolvedLabelcolor()).isEqualTo(Rgba.BLACK);
    }

    @Test
    void fonts_take_the_family_of_the_style() {
        FontProperties font = Style.DEFAULT.font(FontSize.LARGE, 700);
        assertThat(font.families()).containsExactly("sans-serif");
        assertThat(font.size()).isEqualTo(12);
        assertThat(font.weight()).isEqualTo(700);
    }

    @Test
    void dash_patterns_scale_and_refuse_nonsense() {
        assertThat(Style.DEFAULT.dashes(Linestyle.DASHED).scaled(2)).containsExactly(7.4, 3.2);
        assertThat(Style.DEFAULT.dashes(Linestyle.SOLID).isSolid()).isTrue();
        assertThatThrownBy(() -> DashPattern.of(1)).hasMessageContaining("pairs");
        assertThatThrownBy(() -> DashPattern.of(0, 0)).hasMessageContaining("pairs");
        assertThatThrownBy(() -> DashPattern.of(1, -1)).hasMessageContaining("not negative");
        assertThat(DashPattern.of(1, 2)).isEqualTo(DashPattern.of(1, 2)).hasToString("[1.0, 2.0]");
    }

    @Test
    void line_styles_are_read_in_both_spellings() {
        assertThat(Linestyle.parse("--")).isEqualTo(Linestyle.parse("dashed")).isEqualTo(Linestyle.DASHED);
        assertThat(Linestyle.parse("None")).isEqualTo(Linestyle.NONE);
        assertThatThrownBy(() -> Linestyle.parse("wavy")).hasMessageContaining("'wavy'");
    }
}
