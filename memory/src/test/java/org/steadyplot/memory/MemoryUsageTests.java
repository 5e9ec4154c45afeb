package org.steadyplot.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemoryUsageTests {
    private static final MemoryUsage.Options OFTEN = new MemoryUsage.Options().interval(Duration.ofMillis(10));

    @BeforeEach
    void linux() {
        assumeThat(ProcFs.available()).as("a system with /proc").isTrue();
    }

    @Test
    void short_work_runs_once_and_has_two_samples() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        MemoryUsage<Integer> usage = MemoryUsage.of(() -> runs.incrementAndGet());
        assertThat(usage.result()).isEqualTo(1);
        assertThat(runs).hasValue(1);
        assertThat(usage.samples().size()).isGreaterThanOrEqualTo(2);
        assertThat(usage.max()).isEqualTo(usage.samples().max()).isGreaterThan(10);
    }

    @Test
    void work_is_sampled_while_it_runs() throws Exception {
        MemoryUsage<Void> usage = MemoryUsage.of(MemoryUsageTests::rest, OFTEN);
        assertThat(usage.samples().size()).isGreaterThan(2);
        assertThat(usage.samples().time()).isSorted();
        assertThat(MemoryUsage.of(MemoryUsageTests::rest, OFTEN.maxUsage(true))
                        .samples()
                        .size())
                .isOne();
    }

    private static void rest() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void the_timeout_ends_the_sampling_and_not_the_work() throws Exception {
        MemoryUsage<String> usage = MemoryUsage.of(
                () -> {
                    rest();
                    return "done";
                },
                OFTEN.timeout(Duration.ofMillis(20)));
        assertThat(usage.result()).isEqualTo("done");
        assertThat(usage.samples().size()).isBetween(2, 6);
    }

    @Test
    void what_work_throws_is_thrown() {
        assertThatThrownBy(() -> MemoryUsage.of(
                        () -> {
                            throw new IllegalStateException("no");
                        },
                        OFTEN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no");
    }

    @Test
    void a_process_is_sampled_until_it_ends_with_its_children() throws Exception {
        Process process = new ProcessBuilder("sh", "-c", "sleep 0.4; :").start();
        MemoryUsage<Void> usage =
                MemoryUsage.of(process, OFTEN.includeChildren(true).multiprocess(true));
        assertThat(process.isAlive()).isFalse();
        assertThat(usage.samples().size()).isGreaterThan(2);
        assertThat(usage.children()).hasSize(1);
        double child = usage.children().values().iterator().next().max();
        assertThat(usage.max()).isGreaterThan(child);
    }

    @Test
    void a_process_id_gives_one_sample_or_those_of_a_time() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();
        try {
            Thread.sleep(50);
            assertThat(MemoryUsage.of(process.pid()).samples().size()).isOne();
            assertThat(MemoryUsage.of(process.pid(), OFTEN.timeout(Duration.ofMillis(200)))
                            .samples()
                            .size())
                    .isGreaterThan(2);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThatThrownBy(() -> MemoryUsage.of(process.pid()))
                .isInstanceOf(MemoryException.class)
                .hasMessageContaining("it may have ended");
    }

    @Test
    void options_that_mean_nothing_are_refused() {
        assertThatThrownBy(() -> new MemoryUsage.Options().interval(Duration.ZERO))
                .hasMessageContaining("above 0");
        assertThatThrownBy(() -> new MemoryUsage.Options().timeout(Duration.ofSeconds(-1)))
                .hasMessageContaining("0 or more");
    }
}
