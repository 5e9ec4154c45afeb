package org.steadyplot.memory.where;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.steadyplot.memory.agent.AgentJar;
import org.steadyplot.memory.agent.ChildJvm;
import org.steadyplot.memory.jvm.ToolOptions;

class PeakTests {
    @TempDir
    Path folder;

    static List<Arguments> jvmsAndCollectors() {
        List<Arguments> all = new ArrayList<>();
        for (ChildJvm jvm : ChildJvm.all()) {
            for (String collector : List.of("G1", "Serial")) {
                all.add(Arguments.of(jvm, collector));
            }
        }
        return all;
    }

    @BeforeEach
    void theAgentIsPackaged() {
        assumeThat(packaged())
                .as("the agent is a jar: package memory-agent first")
                .isTrue();
    }

    private static boolean packaged() {
        try {
            return Files.isRegularFile(AgentJar.path());
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("jvmsAndCollectors")
    void the_holders_at_the_peak_are_those_that_held(ChildJvm jvm, String collector) throws Exception {
        ChildJvm.Result result = run(jvm, "2000", "-XX:+Use" + collector + "GC");

        assertThat(result.exitCode()).as(result.errors()).isZero();
        JvmRun run = only();
        assertHolders(result, run.peak().orElseThrow());
        Snapshot exit = run.snapshots().stream()
                .filter(snapshot -> snapshot.kind() == Snapshot.Kind.EXIT)
                .findFirst()
                .orElseThrow();
        assertThat(exit.liveBytes()).as("live at the end").isLessThan(1_000_000);
        assertThat(run.facts()).containsEntry("end", "exit");
    }

    @ParameterizedTest
    @MethodSource("jvmsAndCollectors")
    void where_memory_runs_out_the_holders_are_known(ChildJvm jvm, String collector) throws Exception {
        ChildJvm.Result result = run(jvm, "2000", "-Xmx84m", "-XX:+Use" + collector + "GC");

        assertThat(result.exitCode()).isOne();
        // Where memory has run out the JVM may be unable to load what it prints the error with.
        assertThat(result.errors()).containsAnyOf("OutOfMemoryError", "thrown from the UncaughtExceptionHandler");
        JvmRun run = only();
        if (run.outOfMemory().isEmpty()) {
            // In about one run of fifty the JVM has no room for any hook; then the last peak that was written before is
            // what there is.
            assertThat(methods(run.peak().orElseThrow()).get("loadTable")).isGreaterThan(300L * 100_024);
            return;
        }
        assertThat(run.facts()).containsEntry("end", "oom");
        Snapshot oom = run.outOfMemory().orElseThrow();
        Map<String, Long> found = methods(oom);
        // What was allocated since the last collection has not been seen to live: G1 leaves up to a tenth of the heap
        // young.
        assertThat(found.get("loadTable")).isCloseTo(600L * 100_024, Offset.offset(600L * 15_000));
        assertThat(found.get("rasterize")).isBetween(1_000_000L, 25_000_000L);
        long heap = Long.parseLong(run.facts().get("maxHeapBytes"));
        assertThat(oom.liveBytes()).isBetween(heap * 7 / 10, heap);
    }

    /** What the program says it held, and what was found: within 5 %. */
    private static void assertHolders(ChildJvm.Result result, Snapshot snapshot) {
        Map<String, Long> found = methods(snapshot);
        assertThat(result.output()).contains("loadTable ");
        for (String line : result.output().split("\n", -1)) {
            if (!line.isBlank()) {
                String[] words = line.split(" ", -1);
                long held = Long.parseLong(words[1]);
                assertThat(found.getOrDefault(words[0], 0L))
                        .as("%s, of %s", words[0], found)
                        .isCloseTo(held, Offset.offset(held / 20));
            }
        }
    }

    @Test
    void only_what_a_method_asked_for_is_counted() throws Exception {
        String method = PeakInTheMiddle.class.getName() + ".rasterize";

        run(ChildJvm.all().get(0), "1000", "-XX:+UseG1GC", "method=" + method);

        assertThat(methods(only().peak().orElseThrow())).containsOnlyKeys("rasterize");
    }

    @Test
    void snapshots_tell_the_iterations_before_them() throws Exception {
        String method = PeakInTheMiddle.class.getName() + ".churn";

        run(ChildJvm.all().get(0), "1000", "-XX:+UseG1GC", "iterate=" + method);

        assertThat(only().last().orElseThrow().iteration()).isEqualTo(3);
    }

    private ChildJvm.Result run(ChildJvm jvm, String argument, String... options) throws Exception {
        List<String> all = new ArrayList<>();
        var agent = WhereOptions.standard().into(folder.toString());
        for (String option : options) {
            if (option.startsWith("-")) {
                all.add(option);
            } else {
                agent = agent.with(option.split("=", 2)[0], option.split("=", 2)[1]);
            }
        }
        all.add(ToolOptions.agent(agent));
        return jvm.run(all, PeakInTheMiddle.class, argument);
    }

    private JvmRun only() {
        List<JvmRun> jvms = WhereFolder.read(folder).jvms();
        assertThat(jvms).hasSize(1);
        return jvms.get(0);
    }

    /** Bytes by the method of the program that allocated them. */
    private static Map<String, Long> methods(Snapshot snapshot) {
        Map<String, Long> methods = new LinkedHashMap<>();
        Stacks.read(snapshot.file()).bytes().forEach((stack, bytes) -> {
            String mark = PeakInTheMiddle.class.getName() + ".";
            int at = stack.lastIndexOf(mark);
            if (at >= 0) {
                String method = stack.substring(at + mark.length(), stack.indexOf('(', at));
                methods.merge(method, bytes, Long::sum);
            }
        });
        return methods;
    }
}
