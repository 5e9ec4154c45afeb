package org.steadyplot.chart.color;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColorsTests {
    @Test
    void texts_mean_the_colours_of_the_reference() {
        List<String> lines = References.lines("colors.txt");
        assertThat(lines).hasSizeGreaterThan(20);
        for (String line : lines) {
            String[] cell = line.split("\t", -1);
            double[] rgba = References.numbers(cell[1]);
            assertThat(Colors.parse(cell[0])).as(cell[0]).isEqualTo(new Rgba(rgba[0], rgba[1], rgba[2], rgba[3]));
        }
    }

    @Test
    void every_name_of_the_tables_is_found() {
        for (String line : ColorResources.text("css4.txt").lines().toList()) {
            assertThat(Colors.parse(line.substring(7))).as(line).isEqualTo(Colors.parse("#" + line.substring(0, 6)));
        }
        for (String line : ColorResources.text("xkcd.txt").lines().toList()) {
            assertThat(Colors.parse("xkcd:" + line.substring(7)))
                    .as(line)
                    .isEqualTo(Colors.parse("#" + line.substring(0, 6)));
        }
    }

    @Test
    void cycle_colours_come_from_the_given_cycle() {
        Cycle cycle = new Cycle(List.of(Rgba.BLACK, Rgba.WHITE));
        assertThat(Colors.parse("C1", cycle)).isEqualTo(Rgba.WHITE);
        assertThat(Colors.parse("C2", cycle)).isEqualTo(Rgba.BLACK);
    }

    @Test
    void other_texts_are_errors_that_help() {
        assertThatThrownBy(() -> Colors.parse("stelblue"))
                .hasMessage("not a colour: 'stelblue'; did you mean 'steelblue'?");
        assertThatThrownBy(() -> Colors.parse("tab:bleu"))
                .hasMessage("not a colour: 'tab:bleu'; did you mean 'tab:blue'?");
        assertThatThrownBy(() -> Colors.parse("xkcd:sky bleu"))
                .hasMessage("not a colour: 'xkcd:sky bleu'; did you mean 'xkcd:sky blue'?");
        assertThatThrownBy(() -> Colors.parse("#12345")).hasMessageContaining("#rrggbb");
        assertThatThrownBy(() -> Colors.parse("#ggg")).hasMessageContaining("#rrggbb");
        assertThatThrownBy(() -> Colors.parse("1.5")).hasMessageContaining("0 (black) to 1 (white)");
        assertThatThrownBy(() -> Colors.parse("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Colors.parse("R")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Colors.parse("red\nred")).isInstanceOf(IllegalArgumentException.class);
    }
}
