package org.steadyplot.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplerTests {
    @TempDir
    Path folder;

    @Test
    void the_own_process_has_a_resident_set_on_linux() {
        assumeThat(Path.of("/proc/self/status")).as("a system with /proc").exists();
        long rss = ProcessMemory.self().rss().orElseThrow();
        assertThat(rss).isGreaterThan(10L << 20);
        assertThat(ProcessMemory.self().peakRss().orElseThrow()).isGreaterThanOrEqualTo(rss / 2);
        assertThat(ProcessMemory.of(ProcessHandle.current().pid()).rss()).isPresent();
    }

    @Test
    void a_process_that_does_not_exist_has_none() {
        assertThat(ProcessMemory.of(Integer.MAX_VALUE - 1L).rss()).isEmpty();
    }

    @Test
    void the_live_set_counts_what_is_held() {
        long before = LiveSet.measure().bytes();
        byte[][] held = new byte[128][64 << 10];
        LiveSet with = LiveSet.measure();
        assertThat(with.forced()).isTrue();
        assertThat(with.bytes() - before).isBetween(7L << 20, 10L << 20);
        assertThat(held).hasNumberOfRows(128);
    }

    @Test
    void a_run_is_recorded_with_its_figures_and_live_sets() throws Exception {
        Path file = folder.resolve("run.dat");
        AtomicLong done = new AtomicLong();
        Sampler sampler = Sampler.start(file, "test", Duration.ofMillis(5), done::get, new ReentrantLock());
        done.set(10);
        while (Files.readString(file).lines().noneMatch(line -> line.startsWith("LIVE"))) {
            Thread.onSpinWait();
        }
        done.set(20);
        Sampler.Result result = sampler.stop();

        assertThat(result.live().size()).isGreaterThanOrEqualTo(2);
        assertThat(result.live().time()[0]).isEqualTo(10);
        assertThat(result.live().time()[result.live().size() - 1]).isEqualTo(20);
        assertThat(result.forced()).isTrue();
        Recording recording = Recording.read(file);
        assertThat(recording.commandLine()).isEqualTo("test");
        assertThat(recording.live().size()).isEqualTo(result.live().size());
        assertThat(recording.iterations().value()).containsExactly(10, 20);
        assertThat(recording.heap().isEmpty()).isFalse();
    }
}
