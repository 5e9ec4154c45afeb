package org.steadyplot.memory.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steadyplot.memory.jvm.Target;

class LiveViewTests {
    @Test
    void a_jvm_is_seen_with_its_heap_until_it_ends() throws Exception {
        assumeThat(Path.of("/proc/self/statm")).as("a system with /proc").exists();
        List<LiveRow> after;
        try (Target target = Target.start();
                LiveView view = new LiveView(target.handle().pid(), true)) {
            LiveRow row = view.read().get(0);
            for (int i = 0; i < 100 && (row.heapAfter() < 0 || row.direct() < 0); i++) {
                Thread.sleep(50);
                row = view.read().get(0);
            }
            assertThat(row.jvm()).isTrue();
            assertThat(row.name()).contains("Target");
            assertThat(row.heapAfter()).isBetween(0L, 32L << 20);
            assertThat(row.rss()).isGreaterThan(10L << 20);
            assertThat(row.threads()).isGreaterThan(5);
            assertThat(row.files()).isGreaterThan(2);
            assertThat(view.missing()).isEmpty();
            target.kill();
            after = view.read();
        }
        assertThat(after).isEmpty();
    }

    @Test
    void a_program_of_another_language_is_seen_without() throws Exception {
        assumeThat(Path.of("/proc/self/statm")).as("a system with /proc").exists();
        Process process = new ProcessBuilder("sh", "-c", "sleep 60; :").start();
        try (LiveView view = new LiveView(process.pid(), true)) {
            Thread.sleep(100);
            List<LiveRow> rows = view.read();
            assertThat(rows).hasSize(2).noneMatch(LiveRow::jvm).allMatch(row -> row.heapUsed() == -1);
            assertThat(rows.get(1).name()).isEqualTo("sleep");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }
}
