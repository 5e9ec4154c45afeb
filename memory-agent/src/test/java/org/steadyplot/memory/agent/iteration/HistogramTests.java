package org.steadyplot.memory.agent.iteration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class HistogramTests {
    private static final String TEXT =
            """
             num     #instances         #bytes  class name (module)
            -------------------------------------------------------
               1:         15204        3930808  [B (java.base@25)
               2:           206         150432  jdk.internal.vm.FillerElement[] (java.base@25)
               3:          2054         209072  [Ljava.lang.Object; (java.base@25)
               4:             3             72  a.b.C$D
            Total         17467        4290384
            """;

    @Test
    void the_total_leaves_out_what_fills_gaps() {
        assertThat(Histogram.total(TEXT)).isEqualTo(4290384 - 150432);
    }

    @Test
    void text_that_is_no_histogram_has_no_total() {
        assertThat(Histogram.total("")).isEqualTo(-1);
        assertThat(Histogram.total("Total")).isEqualTo(-1);
        assertThat(Histogram.total("Total 5 x")).isEqualTo(-1);
        assertThat(Histogram.total("not allowed")).isEqualTo(-1);
    }

    @Test
    void classes_are_written_as_in_java() throws IOException {
        StringWriter out = new StringWriter();
        Histogram.write(TEXT, out);
        assertThat(out.toString())
                .isEqualTo(
                        """
                        class\tinstances\tbytes
                        byte[]\t15204\t3930808
                        java.lang.Object[]\t2054\t209072
                        a.b.C$D\t3\t72
                        """);
    }

    @Test
    void arrays_of_arrays_are_named() {
        assertThat(Histogram.name("[[I")).isEqualTo("int[][]");
        assertThat(Histogram.name("[[La.B;")).isEqualTo("a.B[][]");
        assertThat(Histogram.name("[")).isEqualTo("[");
        assertThat(Histogram.name("[L")).isEqualTo("[]");
    }

    @Test
    void the_own_jvm_has_one_that_counts_what_is_kept() {
        Diagnostics diagnostics = java.util.Objects.requireNonNull(Diagnostics.find());
        long before = Histogram.total(java.util.Objects.requireNonNull(diagnostics.histogram()));
        byte[] kept = new byte[50_000_017];
        long after = Histogram.total(java.util.Objects.requireNonNull(diagnostics.histogram()));
        assertThat(after - before).isBetween(49_000_000L, 52_000_000L);
        assertThat(kept).hasSize(50_000_017);
    }
}
