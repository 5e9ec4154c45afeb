package org.steadyplot.memory.agent.histogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.Reference;
import org.junit.jupiter.api.Test;

class ClassHistogramTests {
    private static final String GAPS =
            """
             num     #instances         #bytes  class name (module)
            -------------------------------------------------------
               1:         15204        3930808  [B (java.base@25)
               2:           206         150432  jdk.internal.vm.FillerElement[] (java.base@25)
               3:          2054         209072  [Ljava.lang.Object; (java.base@25)
               4:             3             72  a.b.C$D
               5:             1             24  org.steadyplot.memory.agent.line.LineTotals
            Total         17468        4290408
            """;

    @Test
    void the_live_set_grows_by_what_is_planted() {
        long before = bytes(ClassHistogram.take());
        byte[] planted = new byte[10_000_019];
        try {
            assertThat(bytes(ClassHistogram.take()) - before).isBetween(10_000_000L, 11_000_000L);
            assertThat(ClassHistogram.liveBytes()).isGreaterThan(bytes(ClassHistogram.take()));
        } finally {
            Reference.reachabilityFence(planted);
        }
    }

    private static long bytes(ClassHistogram histogram) {
        for (ClassHistogram.Row row : histogram.rows()) {
            if (row.name().equals("byte[]")) {
                assertThat(histogram.totalBytes()).isGreaterThan(row.bytes());
                return row.bytes();
            }
        }
        throw new AssertionError("no byte[] among " + histogram.rows());
    }

    @Test
    void lines_of_all_jdks_are_read_and_hidden_classes_of_one_origin_are_one() {
        ClassHistogram histogram = ClassHistogram.parse(
                5,
                """
                 num     #instances         #bytes  class name (module)
                -------------------------------------------------------
                   1:         14057        1100160  [B (java.base@17.0.15)
                   2:             7             56  [[Ljava.lang.String; (java.base@17.0.15)
                   3:             1             16  a.B$$Lambda$14/0x0000000800c03000
                   4:             2             32  a.B$$Lambda/0x0000000800c04000
                Total         14067        1100264
                """);

        assertThat(histogram.rows())
                .containsExactly(
                        new ClassHistogram.Row("byte[]", 14057, 1100160),
                        new ClassHistogram.Row("java.lang.String[][]", 7, 56),
                        new ClassHistogram.Row("a.B$$Lambda", 3, 48));
        assertThat(histogram.totalBytes()).isEqualTo(1100264);
    }

    @Test
    void what_fills_gaps_and_the_agent_are_nobodys_classes() {
        ClassHistogram histogram = ClassHistogram.parse(5, GAPS);

        assertThat(histogram.tsv())
                .isEqualTo(
                        """
                        class\tinstances\tbytes
                        byte[]\t15204\t3930808
                        java.lang.Object[]\t2054\t209072
                        a.b.C$D\t3\t72
                        """);
        assertThat(ClassHistogram.file(histogram.millis())).isEqualTo("histogram-5.tsv");
    }

    @Test
    void the_total_leaves_out_what_fills_gaps() {
        assertThat(ClassHistogram.total(GAPS)).isEqualTo(4290408 - 150432);
    }

    @Test
    void text_that_is_no_histogram_has_no_total() {
        assertThat(ClassHistogram.total("")).isEqualTo(-1);
        assertThat(ClassHistogram.total("Total")).isEqualTo(-1);
        assertThat(ClassHistogram.total("Total 5 x")).isEqualTo(-1);
        assertThat(ClassHistogram.total("not allowed")).isEqualTo(-1);
    }

    @Test
    void a_command_that_the_jvm_does_not_know_is_an_error_that_names_it() {
        assertThatThrownBy(() -> DiagnosticCommand.run("No.such_command"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("No.such_command");
        assertThat(DiagnosticCommand.run("VM.version")).contains("JDK");
    }

    @Test
    void an_answer_without_classes_is_an_error_that_shows_it() {
        assertThatThrownBy(() -> ClassHistogram.parse(0, "Unknown diagnostic command"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Unknown diagnostic command");
    }
}
