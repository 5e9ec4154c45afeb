package org.steadyplot.memory.live;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.steadyplot.memory.jvm.Printable;

class LiveTableTests {
    private static final long MIB = 1 << 20;

    @Test
    void a_wide_terminal_has_all_columns() {
        LiveTable table = new LiveTable(140);
        assertThat(table.header())
                .matches(
                        " +PID program +RSS +heap +after GC +commit +meta +direct +thr +files +GCs GC time growth +history");
        assertThat(table.line(row("java Service", 50 * MIB, 40 * MIB)))
                .matches(" +4711 java Service +300\\.0 +60\\.0 +50\\.0 +128\\.0 +20\\.5 +7\\.3 +21 +33 +99 +1\\.2%"
                        + " heap \\+40\\.0/min +▁▂▃▄▅▆▇█");
    }

    @Test
    void a_narrow_one_keeps_resident_memory_and_what_collections_leave() {
        LiveTable table = new LiveTable(70);
        assertThat(table.header())
                .contains("RSS")
                .contains("after GC")
                .contains("growth")
                .doesNotContain("direct");
    }

    @Test
    void small_growth_is_steady_and_early_growth_is_not_told() {
        LiveTable table = new LiveTable(140);
        assertThat(table.line(row("a", 50 * MIB, 0.4 * MIB))).contains("heap steady");
        assertThat(table.line(row("a", 50 * MIB, -3.0 * MIB))).contains("heap -3.0/min");
        assertThat(table.line(row("a", 50 * MIB, Double.NaN))).contains("too early");
    }

    @Test
    void wide_characters_take_two_columns_and_marks_none() {
        assertThat(TextWidth.of("図形é")).isEqualTo(5);
        assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
        assertThat(TextWidth.fit("図形図形", 6)).isEqualTo("図形\u2026 ");
        assertThat(TextWidth.fit("ab", 4)).isEqualTo("ab  ");
    }

    @Property
    void no_line_is_wider_than_the_terminal(@ForAll String name, @ForAll @IntRange(min = 40, max = 300) int columns) {
        LiveTable table = new LiveTable(columns);
        assertThat(TextWidth.of(table.header())).isLessThanOrEqualTo(columns);
        String line = table.line(row(Printable.of(name), 5 * MIB, MIB));
        assertThat(TextWidth.of(line)).isLessThanOrEqualTo(columns);
        assertThat(line.chars()).noneMatch(c -> c < ' ' || c == 0x7f || c == 0x9b);
    }

    @Test
    void sparks_show_small_changes_small() {
        assertThat(LiveTable.sparks(new double[] {100e6, 100.1e6, 100e6}, 8)).isEqualTo("▁▁▁");
        assertThat(LiveTable.sparks(new double[] {1e6, 2e6, 3e6, 4e6, 5e6, 6e6, 7e6, 8e6}, 4))
                .isEqualTo("▂▄▆█");
        assertThat(LiveTable.sparks(new double[0], 8)).isEmpty();
    }

    private static LiveRow row(String name, long heapAfter, double growth) {
        double[] history = new double[8];
        for (int i = 0; i < history.length; i++) {
            history[i] = heapAfter * (i + 1) / 8.0;
        }
        return new LiveRow(
                4711,
                name,
                true,
                300 * MIB,
                60 * MIB,
                heapAfter,
                128 * MIB,
                41 * MIB / 2,
                (long) (7.3 * MIB),
                21,
                33,
                99,
                0.0123,
                growth,
                true,
                history);
    }
}
