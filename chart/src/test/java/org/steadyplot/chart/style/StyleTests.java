package org.steadyplot.chart.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.color.Cycle;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.text.FontProperties;

class StyleTests {
    @Test
    void size_words_count_from_the_font_size() {
        Style style = Style.DEFAULT;
        assertThat(style.points(style.axes().title().size())).isEqualTo(12);
        Style larger = style.withFont(style.font().withSize(20));
        assertThat(larger.points(FontSize.LARGE)).isEqualTo(24);
        assertThat(larger.points(FontSize.of(7))).isEqualTo(7);
        assertThat(FontSize.parse("x-small")).isEqualTo(FontSize.X_SMALL);
        assertThatThrownBy(() -> FontSize.parse("huge")).hasMessageContaining("xx-small, x-small");
    }

    @Test
    void automatic_colours_follow_the_cycle() {
        Style style = Style.DEFAULT;
        assertThat(style.lineColor()).isEqualTo(Rgba.rgb(0x1f77b4));
        Style red = style.withAxes(style.axes().withPropCycle(new Cycle(List.of(Rgba.rgb(0xff0000)))));
        assertThat(red.lineColor()).isEqualTo(Rgba.rgb(0xff0000));
        assertThat(red.patchFacecolor()).isEqualTo(Rgba.rgb(0xff0000));
        assertThat(red.withPatch(red.patch().withFacecolor(Rgba.BLACK)).patchFacecolor())
                .isEqualTo(Rgba.BLACK);
    }

    @Test
    void tick_labels_inherit_the_colour_of_the_ticks() {
        TickStyle ticks = TickStyle.DEFAULT.withColor(Rgba.gray(0.5));
        assertThat(ticks.resolvedLabelcolor()).isEqualTo(Rgba.gray(0.5));
        assertThat(ticks.withLabelcolor(Rgba.BLACK).resolvedLabelcolor()).isEqualTo(Rgba.BLACK);
    }

    @Test
    void a_figure_is_saved_at_its_own_dpi_unless_told_otherwise() {
        assertThat(SaveStyle.DEFAULT.dpi(72)).isEqualTo(72);
        assertThat(SaveStyle.DEFAULT.withDpi(300).dpi(72)).isEqualTo(300);
    }

    @Test
    void fonts_take_the_family_of_the_style() {
        FontProperties font = Style.DEFAULT.font().properties(FontSize.LARGE, 700);
        assertThat(font.families()).containsExactly("sans-serif");
        assertThat(font.size()).isEqualTo(12);
        assertThat(font.weight()).isEqualTo(700);
    }

    @Test
    void every_part_of_every_group_has_a_wither_that_changes_nothing_else() throws ReflectiveOperationException {
        assertThat(checkWithers(Style.DEFAULT)).isGreaterThan(100);
    }

    private static int checkWithers(Object group) throws ReflectiveOperationException {
        int count = 0;
        for (RecordComponent part : group.getClass().getRecordComponents()) {
            Object value = part.getAccessor().invoke(group);
            String name = part.getName();
            String wither = "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            Object same = group.getClass().getMethod(wither, part.getType()).invoke(group, value);
            assertThat(same).as(wither).isEqualTo(group);
            count++;
            if (value != null
                    && value.getClass().isRecord()
                    && value.getClass().getPackage() == Style.class.getPackage()
                    && !(value instanceof FontSize)) {
                count += checkWithers(value);
            }
        }
        return count;
    }

    @Test
    void dash_patterns_scale_and_refuse_nonsense() {
        assertThat(DashStyle.DEFAULT.pattern(Linestyle.DASHED).scaled(2)).containsExactly(7.4, 3.2);
        assertThat(DashStyle.DEFAULT.pattern(Linestyle.SOLID).isSolid()).isTrue();
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
