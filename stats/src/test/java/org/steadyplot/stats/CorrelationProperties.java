package org.steadyplot.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class CorrelationProperties {
    /** Tables of up to 5 columns and 40 rows with ties, gaps, infinities and constant columns. */
    @Provide
    Arbitrary<Columns> tables() {
        Arbitrary<Double> cell = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.doubles().between(-1e6, 1e6)),
                Tuple.of(6, Arbitraries.integers().between(-3, 3).map(Integer::doubleValue)),
                Tuple.of(1, Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0)));
        Arbitrary<Integer> rows = Arbitraries.integers().between(1, 40);
        return rows.flatMap(n -> cell.array(double[].class)
                .ofSize(n)
                .list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .map(columns -> {
                    String[] names = new String[columns.size()];
                    for (int i = 0; i < names.length; i++) {
                        names[i] = "c" + i;
                    }
                    return Columns.of(names, columns.toArray(new double[0][]));
                }));
    }

    @Property(tries = 300)
    void the_matrix_is_symmetric_and_within_one(@ForAll("tables") Columns table, @ForAll CorrelationMethod method) {
        Matrix r = Stats.corr(table, method);

        for (int i = 0; i < r.rowCount(); i++) {
            assertThat(r.get(i, i)).isIn(1.0, Double.NaN);
            for (int j = 0; j < i; j++) {
                assertThat(r.get(i, j)).isEqualTo(Double.valueOf(r.get(j, i)));
                assertThat(Math.abs(r.get(i, j)) <= 1 + 1e-9 || Double.isNaN(r.get(i, j)))
                        .isTrue();
            }
        }
    }

    @Property(tries = 300)
    void the_order_of_the_rows_does_not_matter_to_ranks(
            @ForAll("tables") Columns table, @ForAll long seed, @ForAll boolean kendall) {
        CorrelationMethod method = kendall ? CorrelationMethod.KENDALL : CorrelationMethod.SPEARMAN;
        int[] rows = new int[table.rowCount()];
        Random random = new Random(seed);
        for (int i = 0; i < rows.length; i++) {
            int j = random.nextInt(i + 1);
            rows[i] = rows[j];
            rows[j] = i;
        }

        assertThat(Stats.corr(table.rows(rows), method).values())
                .containsExactly(Stats.corr(table, method).values());
    }

    @Property(tries = 300)
    void a_rising_function_of_a_column_does_not_matter_to_ranks(
            @ForAll("tables") Columns table, @ForAll boolean kendall) {
        CorrelationMethod method = kendall ? CorrelationMethod.KENDALL : CorrelationMethod.SPEARMAN;
        double[] risen = table.numbers("c0").clone();
        for (int i = 0; i < risen.length; i++) {
            risen[i] = risen[i] * 4;
        }
        Columns other = Columns.of(new String[] {"c0", "c1"}, risen, table.numbers("c1"));

        assertThat(Stats.corr(other, method).values())
                .containsExactly(Stats.corr(table.select("c0", "c1"), method).values());
    }

    @Property(tries = 300)
    void the_order_of_the_columns_does_not_matter(@ForAll("tables") Columns table, @ForAll CorrelationMethod method) {
        double there = Stats.corr(table.select("c0", "c1"), method).get(0, 1);
        double back = Stats.corr(table.select("c1", "c0"), method).get(0, 1);

        assertThat(Double.isNaN(there)).isEqualTo(Double.isNaN(back));
        if (!Double.isNaN(there)) {
            assertThat(there).isCloseTo(back, within(1e-9));
        }
    }
}
