package org.steadyplot.memory.agent.iteration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadingsTests {
    private final Readings readings = new Readings();

    @Test
    void the_heap_is_exact() {
        readings.take();
        Reading before = readings.take();
        byte[][] kept = new byte[100][];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = new byte[100_003];
        }
        Reading after = readings.take();
        assertThat(after.exact()).isTrue();
        assertThat(after.forced()).isTrue();
        assertThat(after.heap() - before.heap()).isBetween(100 * 100_000L, 100 * 101_000L);
        assertThat(kept[99]).hasSize(100_003);
    }

    @Test
    void buffers_that_nobody_holds_are_gone() {
        Reading before = readings.take();
        ByteBuffer.allocateDirect(20_000_003);
        ByteBuffer held = ByteBuffer.allocateDirect(1_000_003);
        Reading after = readings.take();
        assertThat(after.direct() - before.direct()).isBetween(1_000_003L, 1_010_000L);
        assertThat(held.capacity()).isEqualTo(1_000_003);
    }

    @Test
    void memory_outside_the_heap_is_told_from_the_heap() {
        assumeThat(Files.exists(Path.of("/proc/self/smaps"))).isTrue();
        readings.take();
        Reading before = readings.take();
        ByteBuffer outside = ByteBuffer.allocateDirect(64 << 20);
        for (int i = 0; i < outside.capacity(); i += 512) {
            outside.put(i, (byte) 1);
        }
        byte[] inside = new byte[64 << 20];
        java.util.Arrays.fill(inside, (byte) 1);
        Reading after = readings.take();
        assertThat(after.nativeMemory() - before.nativeMemory()).isBetween(48L << 20, 96L << 20);
        assertThat(after.rss()).isGreaterThan(after.nativeMemory());
        assertThat(inside[7]).isEqualTo(outside.get(0));
    }
}
