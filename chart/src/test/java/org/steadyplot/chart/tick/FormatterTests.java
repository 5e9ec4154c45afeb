package org.steadyplot.chart.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.style.TickFormatStyle;

class FormatterTests {
    private static final AxisView VIEW = new AxisView(0, 10, 9);
    private static final double[] TICKS = {-2, 0, 2.5};

    @Test
    void a_number_formatter_writes_each_tick_alike() {
        Formatter formatter = new NumberFormatter(NumberFormat.printf("%.1f km"));
        assertThat(formatter.format(TICKS, VIEW).labels()).containsExactly("-2.0 km", "0.0 km", "2.5 km");
    }

    @Test
    void given_labels_go_to_the_ticks_in_order() {
        Formatter formatter = new FixedFormatter(List.of("a", "b"), "units");
        TickLabels labels = formatter.format(TICKS, VIEW);
        assertThat(labels.labels()).containsExactly("a", "b", "");
        assertThat(labels.offset()).isEqualTo("units");
    }

    @Test
    void a_function_sees_value_and_position() {
        Formatter formatter = new FuncFormatter((value, position) -> position + ":" + CFormat.repr(value));
        assertThat(formatter.format(TICKS, VIEW).labels()).containsExactly("0:-2.0", "1:0.0", "2:2.5");
    }

    @Test
    void a_null_formatter_writes_nothing() {
        assertThat(new NullFormatter().format(TICKS, VIEW).labels()).containsExactly("", "", "");
    }

    @Test
    void no_ticks_have_no_labels() {
        TickLabels labels = new ScalarFormatter(TickFormatStyle.of(Style.DEFAULT)).format(new double[0], VIEW);
        assertThat(labels.labels()).isEmpty();
        assertThat(labels.offset()).isEmpty();
    }
}
