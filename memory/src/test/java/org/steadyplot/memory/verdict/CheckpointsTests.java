package org.steadyplot.memory.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steadyplot.memory.ProcessMemory;
import org.steadyplot.memory.agent.iteration.Readings;

/** Programs that judge themselves, each in a JVM of its own. */
class CheckpointsTests {
    @ParameterizedTest
    @CsvSource({"small, UseSerialGC", "small, UseG1GC", "direct, UseSerialGC", "open_files, UseSerialGC"})
    void a_planted_leak_is_found(String kind, String collector) throws IOException, InterruptedException {
        assertThat(run(kind, "-XX:+" + collector)).startsWith("{\"status\":\"leak\"");
    }

    @ParameterizedTest
    @CsvSource({"idle, UseSerialGC", "idle, UseG1GC", "sawtooth, UseSerialGC"})
    void a_program_without_a_leak_is_not_called_one(String kind, String collector)
            throws IOException, InterruptedException {
        assertThat(run(kind, "-XX:+" + collector)).startsWith("{\"status\":").doesNotContain("\"status\":\"leak\"");
    }

    @ParameterizedTest
    @CsvSource({"UseSerialGC", "UseG1GC"})
    void a_jvm_that_refuses_system_gc_is_read_all_the_same(String collector) throws IOException, InterruptedException {
        assertThat(run("idle", "-XX:+" + collector, "-XX:+DisableExplicitGC")).doesNotContain("collection_disabled");
        assertThat(run("small", "-XX:+" + collector, "-XX:+DisableExplicitGC")).startsWith("{\"status\":\"leak\"");
    }

    @Test
    void a_heap_that_nearly_is_full_is_judged_before_it_overflows() throws IOException, InterruptedException {
        assertThat(run("large", "-XX:+UseSerialGC", "-Xmx256m")).startsWith("{\"status\":\"leak\"");
    }

    @Test
    void every_figure_that_the_platform_tells_is_read() {
        Checkpoints checkpoints = new Checkpoints();
        checkpoints.take(1);
        checkpoints.take(2);
        assertThat(checkpoints.size()).isEqualTo(2);
        assertThat(checkpoints.conditions().forced()).isTrue();
        assertThat(checkpoints.curves())
                .extracting(Curve::metric)
                .contains(Metric.HEAP, Metric.DIRECT, Metric.METASPACE, Metric.CLASSES, Metric.THREADS);
        for (Curve curve : checkpoints.curves()) {
            assertThat(curve.x()).containsExactly(1, 2);
            assertThat(curve.y()[0]).as(curve.metric().words()).isNotNegative();
        }
    }

    private static Path folderOf(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static String run(String kind, String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx512m");
        command.add("-XX:SoftRefLRUPolicyMSPerMB=0");
        command.addAll(List.of(flags));
        String path = folderOf(Program.class)
                + File.pathSeparator
                + folderOf(Checkpoints.class)
                + File.pathSeparator
                + folderOf(ProcessMemory.class)
                + File.pathSeparator
                + folderOf(Readings.class);
        command.addAll(List.of("-cp", path, Program.class.getName(), kind, "20"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
