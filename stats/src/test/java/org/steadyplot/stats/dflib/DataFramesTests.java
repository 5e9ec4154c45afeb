package org.steadyplot.stats.dflib;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dflib.DataFrame;
import org.dflib.Series;
import org.junit.jupiter.api.Test;
import org.steadyplot.stats.Column;
import org.steadyplot.stats.Columns;

class DataFramesTests {
    @Test
    void series_become_numbers_text_or_dates() {
        DataFrame frame = DataFrame.byColumn("d", "i", "boxed", "text", "date", "nothing")
                .of(
                        Series.ofDouble(1.5, Double.NaN),
                        Series.ofInt(1, 2),
                        Series.of(3L, null),
                        Series.of("x", 4),
                        Series.of(LocalDate.of(2012, 1, 31), null),
                        Series.of(null, null));

        Columns columns = DataFrames.columns(frame);

        assertThat(columns.names()).containsExactly("d", "i", "boxed", "text", "date", "nothing");
        assertThat(columns.numbers("d")).containsExactly(1.5, Double.NaN);
        assertThat(columns.numbers("i")).containsExactly(1, 2);
        assertThat(columns.numbers("boxed")).containsExactly(3, Double.NaN);
        assertThat(columns.text("text").values()).containsExactly("x", "4");
        assertThat(columns.dates("date").values()).containsExactly(LocalDateTime.of(2012, 1, 31, 0, 0), null);
        assertThat(columns.numbers("nothing")).containsExactly(Double.NaN, Double.NaN);
    }

    @Test
    void columns_survive_the_way_there_and_back() {
        Columns columns = Columns.of(
                Column.numbers("x", 1, Double.NaN),
                Column.text("name", "a", null),
                Column.dates("at", LocalDateTime.of(2020, 1, 1, 12, 30), null));

        Columns back = DataFrames.columns(DataFrames.frame(columns));

        assertThat(back.names()).isEqualTo(columns.names());
        assertThat(back.numbers("x")).containsExactly(columns.numbers("x"));
        assertThat(back.text("name").values()).containsExactly("a", null);
        assertThat(back.dates("at").values())
                .containsExactly(columns.dates("at").values());
    }
}
