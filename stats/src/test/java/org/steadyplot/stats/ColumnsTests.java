package org.steadyplot.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steadyplot.stats.DataException.Code;
import org.steadyplot.stats.csv.Csv;
import org.steadyplot.stats.csv.CsvOptions;

class ColumnsTests {
    private final Columns table = Columns.of(
            Column.numbers("carat", 0.3, 1.2, Double.NaN),
            Column.text("cut", "Ideal", null, "Fair"),
            Column.numbers("price", 400, 5000, 900));

    private static void assertFails(Code code, String message, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessage(message);
    }

    @Test
    void a_table_knows_its_columns_by_name_and_place() {
        assertThat(table.names()).containsExactly("carat", "cut", "price");
        assertThat(table.rowCount()).isEqualTo(3);
        assertThat(table.numbers("price")).containsExactly(400, 5000, 900);
        assertThat(table.text("cut").isMissing(1)).isTrue();
        assertThat(table.get(0).isMissing(2)).isTrue();
        assertThat(table.indexOf("depth")).isEqualTo(-1);
    }

    @Test
    void arrays_are_kept_not_copied() {
        double[] values = {1, 2};

        assertThat(Columns.of(new String[] {"x"}, values).select("x").numbers("x"))
                .isSameAs(values);
    }

    @Test
    void subsets_keep_the_asked_order() {
        assertThat(table.select("price", "carat").names()).containsExactly("price", "carat");
        assertThat(table.numeric().names()).containsExactly("carat", "price");
        assertThat(table.rows(2, 0).numbers("price")).containsExactly(900, 400);
        assertThat(table.rows(2, 0).text("cut").values()).containsExactly("Fair", "Ideal");
    }

    @Test
    void an_unknown_name_is_answered_with_the_nearest() {
        assertFails(
                Code.UNKNOWN_COLUMN, "no column is named 'Carrat'; did you mean 'carat'?", () -> table.get("Carrat"));
        assertFails(
                Code.UNKNOWN_COLUMN,
                "no column is named 'depth'; the columns are carat, cut, price",
                () -> table.select("depth"));
    }

    @Test
    void a_column_of_another_kind_is_refused() {
        assertFails(
                Code.WRONG_KIND,
                "column 'cut' holds text, where numbers are needed; choose another column or mend the cells that are no"
                        + " numbers",
                () -> table.numbers("cut"));
        assertFails(
                Code.WRONG_KIND,
                "column 'price' holds numbers, where dates are needed; choose another column",
                () -> table.dates("price"));
    }

    @Test
    void columns_must_have_equal_lengths_and_distinct_names() {
        assertFails(
                Code.RAGGED,
                "column 'b' has 1 rows, but 'a' has 2; all columns of a table need as many rows",
                () -> Columns.of(new String[] {"a", "b"}, new double[2], new double[1]));
        assertFails(
                Code.RAGGED,
                "1 names for 2 columns; give one name per column",
                () -> Columns.of(new String[] {"a"}, new double[2], new double[2]));
        assertFails(
                Code.DUPLICATE_NAME,
                "two columns are named 'a'; rename one of them",
                () -> Columns.of(Column.numbers("a", 1), Column.text("a", "x")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 17, 300})
    void names_are_found_in_wide_tables(int size) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            columns.add(Column.numbers("c" + i, i));
        }
        Columns wide = Columns.of(columns);
        columns.add(Column.numbers("c0", 1));

        assertThat(wide.indexOf("c" + (size - 1))).isEqualTo(size - 1);
        assertThat(wide.indexOf("c" + size)).isEqualTo(-1);
        assertThatThrownBy(() -> Columns.of(columns)).hasMessageContaining("two columns are named 'c0'");
    }

    enum Cut {
        FAIR
    }

    record Diamond(double carat, @Nullable Integer price, @Nullable String colour, Cut cut, @Nullable LocalDate sold) {}

    record Nested(Object value) {}

    @Test
    void records_become_rows() {
        Columns columns = Columns.ofRecords(
                Diamond.class,
                List.of(
                        new Diamond(0.3, 400, "E", Cut.FAIR, LocalDate.of(2020, 2, 29)),
                        new Diamond(1.2, null, null, Cut.FAIR, null)));

        assertThat(columns.names()).containsExactly("carat", "price", "colour", "cut", "sold");
        assertThat(columns.numbers("price")).containsExactly(400, Double.NaN);
        assertThat(columns.text("colour").values()).containsExactly("E", null);
        assertThat(columns.text("cut").get(1)).isEqualTo("FAIR");
        assertThat(columns.dates("sold").get(0)).isEqualTo("2020-02-29T00:00:00");
        assertThatThrownBy(() -> Columns.ofRecords(Nested.class, List.of())).hasMessageContaining("java.lang.Object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Species", "Species+Island+Sex", "Flipper Length (mm)+Sex"})
    void groups_are_those_of_pandas(String by) throws IOException {
        Reference reference = new Reference();
        Columns penguins = Csv.read(
                new ByteArrayInputStream(Reference.resource("/data/penguins.csv")), "penguins", CsvOptions.DEFAULT);

        List<Group> groups = penguins.groupBy(by.split("\\+", -1));

        assertThat(groups.stream().map(group -> String.join("/", group.key())))
                .isEqualTo(reference.words("groups." + by + ".keys"));
        assertThat(groups.stream().mapToDouble(Group::size).toArray())
                .containsExactly(reference.numbers("groups." + by + ".sizes"));
    }

    @Test
    void the_diamonds_fall_into_276_groups() throws IOException {
        Path file = Path.of(System.getProperty("steadyplot.root", ".."), "../shared/data/real/diamonds.csv");
        assumeThat(file).as("the diamonds lie beside the project").exists();

        Columns diamonds = Csv.read(file);
        List<Group> groups = diamonds.groupBy("cut", "color", "clarity");

        assertThat(diamonds.rowCount()).isEqualTo(53_940);
        assertThat(diamonds.numeric().names()).containsExactly("carat", "depth", "table", "price", "x", "y", "z");
        assertThat(groups).hasSize(276);
        assertThat(groups.get(0).key()).containsExactly("Fair", "D", "I1");
        assertThat(groups.stream().mapToInt(Group::size).sum()).isEqualTo(53_940);
        assertThat(groups.stream().mapToInt(Group::size).max()).hasValue(1136);
    }

    @Test
    void a_group_keeps_the_order_of_its_rows() {
        Columns columns =
                Columns.of(Column.text("key", "b", "a", "b", null, "a"), Column.numbers("row", 0, 1, 2, 3, 4));

        List<Group> groups = columns.groupBy("key");

        assertThat(groups).hasSize(2);
        assertThat(groups.get(0).key()).containsExactly("a");
        assertThat(groups.get(0).rows()).containsExactly(1, 4);
        assertThat(groups.get(1).columns().numbers("row")).containsExactly(0, 2);
        assertThat(groups.get(1).columns("row").names()).containsExactly("row");
    }

    @Test
    void keys_are_ordered_by_value_and_by_code_point() {
        Columns columns = Columns.of(
                Column.numbers("x", 10, 2, -0.0, 0.0, 2.5, 1e300),
                Column.text("t", "\uD83D\uDE00", "\uFF5E", "B", "a", "", "aa"));

        assertThat(columns.groupBy("x").stream().map(group -> group.key().get(0)))
                .containsExactly("0", "2", "2.5", "10", "1e+300");
        assertThat(columns.groupBy("t").stream().map(group -> group.key().get(0)))
                .containsExactly("", "B", "a", "aa", "\uFF5E", "\uD83D\uDE00");
    }

    @Test
    void numbers_are_written_with_as_many_digits_as_they_need() {
        assertThat(NumberText.of(0.1)).isEqualTo("0.1");
        assertThat(NumberText.of(-1.5e-7)).isEqualTo("-1.5e-07");
        assertThat(NumberText.of(2e-3)).isEqualTo("0.002");
        assertThat(NumberText.of(1e22)).isEqualTo("1e+22");
        assertThat(NumberText.of(1e15)).isEqualTo("1000000000000000");
        assertThat(NumberText.of(0.1 + 0.2)).isEqualTo("0.30000000000000004");
        assertThat(NumberText.of(Double.MIN_VALUE)).isEqualTo("5e-324");
    }
}
