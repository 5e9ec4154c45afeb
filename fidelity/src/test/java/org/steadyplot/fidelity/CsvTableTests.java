package org.steadyplot.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CsvTableTests {
    @Test
    void columns_are_read_by_name() {
        CsvTable table = CsvTable.parse("城市,n,note\r\n北京,120,\"a, \"\"b\"\"\"\r\n上海,,c", "t.csv");

        assertThat(table.names()).containsExactly("城市", "n", "note");
        assertThat(table.texts("城市")).containsExactly("北京", "上海");
        assertThat(table.texts("note")).containsExactly("a, \"b\"", "c");
        assertThat(table.numbers("n")).containsExactly(120, Double.NaN);
        assertThat(table.columnsWithout("城市", "note")).isEqualTo(new double[][] {{120, Double.NaN}});
    }

    @Test
    void errors_name_the_file_and_the_place() {
        assertThatThrownBy(() -> CsvTable.parse("", "t.csv")).hasMessageContaining("t.csv is empty");
        assertThatThrownBy(() -> CsvTable.parse("a,b\n1,2\n3\n", "t.csv"))
                .hasMessage("t.csv has 2 columns, but data row 2 has 1 values");
        assertThatThrownBy(() -> CsvTable.parse("a\n\"1\n", "t.csv")).hasMessageContaining("inside a quoted value");
        assertThatThrownBy(() -> CsvTable.parse("a\n1\n", "t.csv").texts("b")).hasMessageContaining("column b");
    }
}
