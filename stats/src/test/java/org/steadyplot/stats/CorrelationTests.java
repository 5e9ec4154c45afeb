package org.steadyplot.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.steadyplot.stats.csv.Csv;
import org.steadyplot.stats.csv.CsvOptions;

class CorrelationTests {
    private final Reference reference = new Reference();

    private Columns table(String name) throws IOException {
        if (name.equals("mixed")) {
            return reference.table("mixed");
        }
        if (name.equals("seed")) {
            double[] all = reference.numbers("seed");
            String[] names = new String[8];
            double[][] columns = new double[8][4];
            for (int i = 0; i < 8; i++) {
                names[i] = "c" + i;
                System.arraycopy(all, i * 4, columns[i], 0, 4);
            }
            return Columns.of(names, columns);
        }
        byte[] file = Reference.resource("/data/" + name + ".csv");
        return Csv.read(new ByteArrayInputStream(file), name, CsvOptions.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({"iris", "penguins", "mixed", "seed"})
    void pearson_equals_pandas_to_the_last_bit(String name) throws IOException {
        for (int periods : new int[] {1, 3, 150}) {
            assertThat(Correlation.corr(table(name), CorrelationMethod.PEARSON, periods)
                            .values())
                    .containsExactly(reference.numbers(name + ".pearson." + periods));
        }
    }

    @ParameterizedTest
    @CsvSource({"iris", "penguins", "mixed", "seed"})
    void kendall_equals_pandas_to_the_last_bit(String name) throws IOException {
        for (int periods : new int[] {1, 3, 150}) {
            assertThat(Correlation.corr(table(name), CorrelationMethod.KENDALL, periods)
                            .values())
                    .containsExactly(reference.numbers(name + ".kendall." + periods));
        }
    }

    @ParameterizedTest
    @CsvSource({"iris", "penguins", "mixed", "seed"})
    void spearman_equals_pandas_to_the_last_bit(String name) throws IOException {
        for (int periods : new int[] {1, 3, 150}) {
            assertThat(Correlation.corr(table(name), CorrelationMethod.SPEARMAN, periods)
                            .values())
                    .containsExactly(reference.numbers(name + ".spearman." + periods));
        }
    }

    @Test
    void columns_without_gaps_give_the_bits_of_the_pairwise_way() {
        double[] x = reference.numbers("mixed.normal");
        double[] y = reference.numbers("mixed.large");
        double[] longX = Arrays.copyOf(x, x.length + 1);
        double[] longY = Arrays.copyOf(y, y.length + 1);
        longX[x.length] = Double.NaN;

        assertThat(Stats.corr(Columns.of(new String[] {"x", "y"}, longX, longY)).values())
                .containsExactly(
                        Stats.corr(Columns.of(new String[] {"x", "y"}, x, y)).values());
    }

    @ParameterizedTest
    @EnumSource(CorrelationMethod.class)
    void rows_with_an_infinite_value_do_not_count(CorrelationMethod method) {
        double inf = Double.POSITIVE_INFINITY;
        String[] names = {"x", "y"};
        Columns with = Columns.of(names, new double[] {1, -inf, 2, 4, 3, 9}, new double[] {5, -inf, 1, 7, 7, inf});
        Columns without = Columns.of(names, new double[] {1, 2, 4, 3}, new double[] {5, 1, 7, 7});

        assertThat(Stats.corr(with, method).get(0, 1))
                .isEqualTo(Stats.corr(without, method).get(0, 1));
    }

    @ParameterizedTest
    @EnumSource(CorrelationMethod.class)
    void a_table_without_rows_has_no_coefficients(CorrelationMethod method) {
        Matrix r = Stats.corr(Columns.of(new String[] {"x", "y"}, new double[0], new double[0]), method);

        assertThat(r.values()).containsExactly(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    @Test
    void text_is_left_out() {
        Columns table = Columns.of(
                Column.numbers("a", 1, 2, 3), Column.text("name", "x", "y", "z"), Column.numbers("b", 3, 2, 1));

        Matrix r = Stats.corr(table);

        assertThat(r.rowNames()).isEqualTo(List.of("a", "b"));
        assertThat(r.get(0, 1)).isCloseTo(-1, within(1e-15));
        assertThat(r.toColumns().numbers("b")).containsExactly(r.get(0, 1), r.get(1, 1));
    }

    @Test
    void a_table_without_numbers_is_an_error() {
        Columns table = Columns.of(Column.text("name", "x", "y"));

        assertThatThrownBy(() -> Stats.corr(table))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("no numeric column");
    }

    @Test
    void kendall_of_many_rows_agrees_with_counting_pairs() {
        Random random = new Random(5);
        int n = 700;
        double[] x = random.doubles(n).map(v -> Math.rint(v * 40)).toArray();
        double[] y = random.doubles(n).map(v -> Math.rint(v * 90)).toArray();
        long concordant = 0;
        long tiesX = 0;
        long tiesY = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                concordant += (long) (Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]));
                tiesX += x[i] == x[j] ? 1 : 0;
                tiesY += y[i] == y[j] ? 1 : 0;
            }
        }
        double pairs = n * (n - 1) / 2.0;

        assertThat(Stats.corr(Columns.of(new String[] {"x", "y"}, x, y), CorrelationMethod.KENDALL)
                        .get(0, 1))
                .isCloseTo(concordant / Math.sqrt((pairs - tiesX) * (pairs - tiesY)), within(1e-12));
    }

    @Test
    void a_method_is_named_by_its_word() {
        assertThat(CorrelationMethod.parse("kendall")).isEqualTo(CorrelationMethod.KENDALL);
        assertThatThrownBy(() -> CorrelationMethod.parse("cosine"))
                .hasMessageContaining("pearson, kendall or spearman");
    }
}
