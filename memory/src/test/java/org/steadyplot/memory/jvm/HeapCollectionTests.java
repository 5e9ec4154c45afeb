package org.steadyplot.memory.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as Java 17 and 25 wrote them. */
class HeapCollectionTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GC(17) Pause Young (Normal) (G1 Evacuation Pause) 57M->3M(96M) 0.981ms           | false | 57 | 3  | 96
                    GC(3) Pause Young (Concurrent Start) (G1 Humongous Allocation) 50M->4M(96M) 1ms  | false | 50 | 4  | 96
                    GC(26) Pause Young (Allocation Failure) 30M->2M(93M) 0.357ms                     | false | 30 | 2  | 93
                    GC(40) Pause Full (Diagnostic Command) 20M->5M(92M) 3.1ms                        | true  | 20 | 5  | 92
                    GC(11) Garbage Collection (Allocation Rate) 82M(85%)->8M(8%)                     | true  | 82 | 8  | -1
                    GC(15) Minor Collection (High Usage) 90M(94%)->14M(15%) 0.001s                   | false | 90 | 14 | -1
                    GC(16) Major Collection (Proactive) 60M(63%)->12M(13%) 0.004s                    | true  | 60 | 12 | -1
                    GC(7) Concurrent cleanup 71M->5M(96M) 0.08ms                                     | true  | 71 | 5  | 96
                    GC(7) Concurrent cleanup (unload classes) 71M->5M(96M) 0.08ms                    | true  | 71 | 5  | 96
                    GC(14) Pause Degenerated GC (Outside of Cycle) 69M->4M(96M) 1.857ms              | true  | 69 | 4  | 96
                    """)
    void every_collector_is_read(String line, boolean whole, long before, long after, long committed) {
        HeapCollection read = Objects.requireNonNull(HeapCollection.parse("[1795381739155ms] " + line));
        assertThat(read)
                .isEqualTo(new HeapCollection(
                        1_795_381_739_155L,
                        whole,
                        before << 20,
                        after << 20,
                        committed < 0 ? committed : committed << 20));
        assertThat(Objects.requireNonNull(HeapCollection.parse(line)).epochMillis())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Using G1",
                "[1795381775576ms] GC(15) Minor Collection (High Usage)",
                "[1ms] GC(2) Pause Remark 20M->20M(96M) 1ms",
                "[1ms] GC(2) Pause Cleanup 20M->20M(96M) 1ms",
                "[1ms] GC(2) Concurrent Mark Cycle 3ms",
                "[1ms] Trigger: Free (7838K) is below minimum threshold (9830K)",
                "GC(1) Pause Young ->",
                "GC(1) Pause Young 1M->",
                "GC(1) Pause Young 1M->2",
                "GC(1) Pause Young 1X->2M(3M)",
                "GC(1) Pause Young 99999999999999999999M->2M(3M)",
                "->GC(1) Pause Young 1M",
                "GC(1 Pause Young 1M->2M(3M)"
            })
    void other_lines_are_none(String line) {
        assertThat(HeapCollection.parse(line)).isNull();
    }

    @Test
    void small_heaps_are_in_kibibytes_and_large_ones_in_gibibytes() {
        HeapCollection read = Objects.requireNonNull(HeapCollection.parse("GC(1) Pause Full (x) 2G->900K(3G) 1ms"));
        assertThat(read.before()).isEqualTo(2L << 30);
        assertThat(read.after()).isEqualTo(900 << 10);
    }
}
