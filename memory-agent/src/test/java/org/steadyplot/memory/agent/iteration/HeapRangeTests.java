package org.steadyplot.memory.agent.iteration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Layouts as the collectors of 17 and 25 print them. */
class HeapRangeTests {
    @Test
    void generations_make_one_range() {
        HeapRange range = HeapRange.of(
                """
                 def new generation   total 116224K, used 4134K [0x00000000e0000000, 0x00000000e7e10000, 0x00000000eaaa0000)
                  eden space 103360K,   4% used [0x00000000e0000000, 0x00000000e04099b0, 0x00000000e64f0000)
                 tenured generation   total 258048K, used 1246K [0x00000000eaaa0000, 0x00000000fa6a0000, 0x0000000100000000)
                """);
        assertThat(range.known()).isTrue();
        assertThat(range.holds(0xe0000000L)).isTrue();
        assertThat(range.holds(0xffffffffL)).isTrue();
        assertThat(range.holds(0x100000000L)).isFalse();
        assertThat(range.holds(0xdfffffffL)).isFalse();
    }

    @Test
    void one_range_is_one_range() {
        HeapRange g1 = HeapRange.of(
                """
                garbage-first heap   total reserved 524288K, committed 10240K, used 2352K [0x0000000704000000, 0x0000000800000000)
                 region size 1024K, 1 young (1024K)
                """);
        assertThat(g1.holds(0x704000000L)).isTrue();
        assertThat(g1.holds(0x800000000L)).isFalse();
        HeapRange shenandoah = HeapRange.of(
                """
                Reserved region:
                 - [0x00000000e0000000, 0x0000000100000000)
                Collection set:
                 - map (vanilla): 0x0000000000013800
                """);
        assertThat(shenandoah.holds(0xe0000000L)).isTrue();
        assertThat(shenandoah.holds(0x13800L)).isFalse();
    }

    @Test
    void zgc_is_known_by_its_name_alone() {
        HeapRange z = HeapRange.of(" ZHeap           used 8M, capacity 378M, max capacity 512M\n");
        assertThat(z.known()).isTrue();
        assertThat(z.holds(0x40000000000L)).isFalse();
    }

    @Test
    void what_is_no_layout_is_not_known() {
        assertThat(HeapRange.of(null).known()).isFalse();
        assertThat(HeapRange.of("").known()).isFalse();
        assertThat(HeapRange.of("[0xzz, 0x)").known()).isFalse();
        assertThat(HeapRange.of("[0x10").known()).isFalse();
    }
}
