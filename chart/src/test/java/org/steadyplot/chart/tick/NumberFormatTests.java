package org.steadyplot.chart.tick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberFormatTests {
    @Test
    void numbers_are_written_as_python_writes_them() {
        List<String> lines = References.lines("numbers.txt.gz");
        assertThat(lines).hasSizeGreaterThan(10_000);
        for (String line : lines) {
            String[] cell = line.split("\t", 4);
            NumberFormat format = cell[0].equals("p") ? NumberFormat.python(cell[1]) : NumberFormat.printf(cell[1]);
            String text = format.format(References.number(cell[2]));
            if (!text.equals(cell[3])) {
                assertThat(text).as(cell[1] + " of " + cell[2]).isEqualTo(cell[3]);
            }
        }
    }

    @Test
    void a_template_has_one_field() {
        assertThat(NumberFormat.template("{{{x:.1f}}} km").format(2)).isEqualTo("{2.0} km");
        assertThat(NumberFormat.template("{x}").format(0.1)).isEqualTo("0.1");
        assertThatThrownBy(() -> NumberFormat.template("{y}")).hasMessageContaining("must be {x}");
        assertThatThrownBy(() -> NumberFormat.template("{x}{x}")).hasMessageContaining("more than one field");
        assertThatThrownBy(() -> NumberFormat.template("km")).hasMessageContaining("no place for the number");
        assertThatThrownBy(() -> NumberFormat.template("{x:.1f")).hasMessageContaining("must be {x}");
        assertThatThrownBy(() -> NumberFormat.template("x}")).hasMessageContaining("single '}'");
    }

    @Test
    void unreadable_formats_are_errors_that_say_why() {
        assertThatThrownBy(() -> NumberFormat.python(".2q"))
                .hasMessage("cannot read the number format '.2q': after width and precision comes one of deEfFgGn%");
        assertThatThrownBy(() -> NumberFormat.python(".")).hasMessageContaining("digits are missing");
        assertThatThrownBy(() -> NumberFormat.python(".2d")).hasMessageContaining("no precision");
        assertThatThrownBy(() -> NumberFormat.python("99999999999f")).hasMessageContaining("at most 1000");
        assertThatThrownBy(() -> NumberFormat.python(".9999f")).hasMessageContaining("at most 1100");
        assertThatThrownBy(() -> NumberFormat.python(".2ff")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NumberFormat.printf("%")).hasMessageContaining("conversion");
        assertThatThrownBy(() -> NumberFormat.printf("%x")).hasMessageContaining("conversion");
        assertThatThrownBy(() -> NumberFormat.printf("100")).hasMessageContaining("no place for the number");
        assertThatThrownBy(() -> NumberFormat.printf("%d %d")).hasMessageContaining("more than one");
    }

    @Test
    void whole_number_formats_refuse_fractions() {
        assertThatThrownBy(() -> NumberFormat.python("d").format(0.5))
                .hasMessage("the format 'd' is for whole numbers, but one is 0.5; use '.0f' or 'g'");
    }

    @Test
    void formats_of_the_same_text_are_equal() {
        assertThat(NumberFormat.python(".2g"))
                .isEqualTo(NumberFormat.python(".2g"))
                .hasSameHashCodeAs(NumberFormat.python(".2g"));
        assertThat(NumberFormat.python(".2g")).isNotEqualTo(NumberFormat.printf("%.2g"));
    }

    @Test
    void sizes_of_arguments_in_printf_formats_say_nothing() {
        assertThat(NumberFormat.printf("%08.2lf").format(1.5)).isEqualTo("00001.50");
    }
}
