package org.steadyplot.memory.agent.histogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.Reference;
import org.junit.jupiter.api.Test;

class ClassHistogramTests {
    @Test
    void the_live_set_grows_by_what_is_planted() {
        long before = bytes(ClassHistogram.take());
        byte[] planted = new byte[10_000_019];
        try {
            assertThat(bytes(ClassHistogram.take()) - before).isBetween(10_000_000L, 11_000_000L);
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
    void an_answer_without_classes_is_an_error_that_shows_it() {
        assertThatThrownBy(() -> ClassHistogram.parse(0, "Unknown diagnostic command"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Unknown diagnostic command");
    }
}
