package org.steadyplot.chart.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.color.Rgba;

class StyleSheetTests {
    static List<String> names() {
        return StyleSheets.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_style_sheet_is_read_and_draws(String name) throws Exception {
        Figure figure = new Figure(4, 3, Style.of(name));
        figure.addSubplot().plot(new double[] {1, 2, 3}, new double[] {3, 1, 2});

        assertThat(figure.toBytes(new Save().dpi(50))).isNotEmpty();
    }

    @Test
    void a_style_sheet_changes_what_it_names_and_nothing_else() {
        Style style = Style.of("ggplot");

        assertThat(style.get(AxesRc.FACECOLOR).in(style)).isEqualTo(Rgba.rgb(0xE5E5E5));
        assertThat(style.get(AxesRc.GRID)).isTrue();
        assertThat(style.get(AxesRc.PROP_CYCLE).color(0)).isEqualTo(Rgba.rgb(0xE24A33));
        assertThat(style.get(TickRc.X.direction())).isEqualTo(TickDirection.OUT);
        assertThat(style.get(LinesRc.LINEWIDTH)).isEqualTo(LinesRc.LINEWIDTH.standard());
    }

    @Test
    void later_style_sheets_win() {
        Style style = Style.of("classic", "_classic_test_patch");

        assertThat(style.get(TickRc.Y.alignment())).isEqualTo(TickAlignment.CENTER_BASELINE);
        assertThat(style.get(TextRc.KERNING_FACTOR)).isEqualTo(6);
        assertThat(style.get(AxesRc.AXISBELOW)).isEqualTo(AxisBelow.NONE);
        assertThat(style.get(LegendRc.FRAMEALPHA)).isNaN();
        assertThat(style.get(FigureRc.FIGSIZE)).containsExactly(8.0, 6.0);
    }

    @Test
    void comments_quotes_and_bare_colors_are_understood() {
        StyleSheet sheet = StyleSheet.parse("# a look\n\nlines.color: \"#ff0000\"  # red\npatch.facecolor: 00ff00\n");

        Style style = Style.DEFAULT.with(sheet);

        assertThat(style.get(LinesRc.COLOR).in(style)).isEqualTo(Rgba.rgb(0xff0000));
        assertThat(style.get(PatchRc.FACECOLOR).in(style)).isEqualTo(Rgba.rgb(0x00ff00));
    }

    @Test
    void wrong_lines_are_errors_with_their_number() {
        assertThatThrownBy(() -> StyleSheet.parse("\nlines.linewidht: 2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("lines.linewidth");
        assertThatThrownBy(() -> StyleSheet.parse("lines.linewidth: wide"))
                .hasMessageContaining("lines.linewidth")
                .hasMessageContaining("a number");
        assertThatThrownBy(() -> StyleSheet.parse("nonsense")).hasMessageContaining("name: value");
        assertThatThrownBy(() -> Style.of("ggplott")).hasMessageContaining("ggplot");
    }

    @Test
    void every_setting_has_a_name_of_its_own() {
        Set<String> names = new HashSet<>();
        for (Rc<?> setting : RcParams.all()) {
            assertThat(names.add(setting.name())).as(setting.name()).isTrue();
            assertThat(setting.doc()).isNotBlank();
        }
        assertThat(names).hasSizeGreaterThan(130);
    }

    @Test
    void a_style_is_not_changed_by_those_made_of_it() {
        Style wide = Style.DEFAULT.with(LinesRc.LINEWIDTH, 9.0);

        assertThat(wide.get(LinesRc.LINEWIDTH)).isEqualTo(9);
        assertThat(Style.DEFAULT.get(LinesRc.LINEWIDTH)).isEqualTo(1.5);
    }
}
