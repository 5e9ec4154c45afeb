package org.steadyplot.memory.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.heap.Jdks;

class NativeProfilerTests {
    /** Unsafe and direct buffers round up to 8 bytes. */
    /** What the VM takes for compiling a method that has become hot, charged to whoever called it. */
    private static final String COMPILER = "CompileBroker::";

    private static final long LEAKED = Allocations.UNSAFE * 20_016L;

    private static final long DIRECT = Allocations.DIRECT * 40_016L;

    /** What zlib asks for to inflate, in one block (JDK 17) or in two; its versions differ by some bytes. */
    private static final long INFLATERS = Allocations.INFLATERS * 7_160L;

    @TempDir
    Path folder;

    static List<Path> jdks() {
        return Jdks.all();
    }

    @BeforeEach
    void there_is_a_library_for_this_machine() {
        assumeTrue(NativeProfiler.unavailable().isEmpty(), NativeProfiler.unavailable());
    }

    private static long bytes(NativeStacks stacks, String method) {
        long sum = 0;
        for (int i = 0; i < stacks.bytes().length; i++) {
            String stack = stacks.stacks().get(i);
            sum += stack.contains("." + method + "(Allocations.java:") && !stack.contains(COMPILER)
                    ? stacks.bytes()[i]
                    : 0;
        }
        return sum;
    }

    /** The program with the option in the environment, in a folder with a blank in its name. */
    private NativeStacks fromStart(Path jdk, long interval) throws Exception {
        Path run = Files.createDirectories(folder.resolve("a run"));
        try (NativeProfiler profiler = NativeProfiler.in(run, interval)) {
            ProcessBuilder builder = new ProcessBuilder(Jdks.command(jdk, Allocations.class))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            profiler.prepare(builder.environment(), run);
            Process process = builder.start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            return NativeStacks.read(NativeProfiler.recording(run, process.pid()), interval, 0);
        }
    }

    /** Every allocation of interest is larger than the interval, so all are recorded; 2 % is for what classes loaded there allocate besides. */
    @ParameterizedTest
    @MethodSource("jdks")
    void what_is_not_freed_is_found_by_stack(Path jdk) throws Exception {
        NativeStacks stacks = fromStart(jdk, 4096);
        assertThat(bytes(stacks, "leak")).isCloseTo(LEAKED, Percentage.withPercentage(2));
        assertThat(bytes(stacks, "buffers")).isCloseTo(DIRECT, Percentage.withPercentage(2));
        assertThat(bytes(stacks, "inflaters")).isCloseTo(INFLATERS, Percentage.withPercentage(8));
        assertThat(bytes(stacks, "free")).isLessThan(100_000);
        assertThat(stacks.stacks().get(0)).endsWith(";native memory").contains("Allocations.main(Allocations.java:");
        assertThat(stacks.stacks()).noneMatch(stack -> stack.contains("_hook("));
        try (var files = Files.list(folder.resolve("a run"))) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(name -> name.endsWith(".jfr"));
        }
    }

    /**
     * All threads and stacks take part in one count of bytes, and whoever reaches the next interval is recorded for all of it. As if the records were
     * independent, a sum of n intervals has a standard deviation of the root of n; three of these are allowed.
     */
    @ParameterizedTest
    @MethodSource("jdks")
    void a_sample_tells_the_same_within_some_intervals(Path jdk) throws Exception {
        NativeStacks stacks = fromStart(jdk, 65_536);
        assertThat(bytes(stacks, "leak")).isCloseTo(LEAKED, within(threeDeviations(LEAKED)));
        assertThat(bytes(stacks, "buffers")).isCloseTo(DIRECT, within(threeDeviations(DIRECT)));
        assertThat(bytes(stacks, "free")).isLessThan(3 * 65_536L);
    }

    private static long threeDeviations(long bytes) {
        return (long) (3 * Math.sqrt(bytes / 65_536.0) * 65_536);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void a_running_process_is_recorded_dumped_and_stopped(Path jdk) throws Exception {
        Path recording = folder.resolve("native.jfr");
        Process process = new ProcessBuilder(Jdks.command(jdk, Allocations.class, "wait"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (NativeProfiler profiler = NativeProfiler.in(folder, 4096)) {
            profiler.start(process.pid(), recording);
            assertThatThrownBy(() -> profiler.start(process.pid(), recording))
                    .hasMessageContaining("recording already");
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            int read = process.getInputStream().read();
            while (read != 'x' && read >= 0) {
                read = process.getInputStream().read();
            }
            profiler.dump(process.pid(), recording);
            assertThat(bytes(NativeStacks.read(recording, 4096, 0), "leak"))
                    .isCloseTo(LEAKED, Percentage.withPercentage(2));
            profiler.stop(process.pid());
            NativeStacks stacks = NativeStacks.read(recording, 4096, 0);
            assertThat(bytes(stacks, "leak")).isCloseTo(LEAKED, Percentage.withPercentage(2));
            assertThat(bytes(stacks, "buffers")).isCloseTo(DIRECT, Percentage.withPercentage(2));
            stacks.write(folder.resolve("native.collapsed"));
            assertThat(Files.readAllLines(folder.resolve("native.collapsed")))
                    .allMatch(line -> line.matches(".*;native memory \\d+"));
        } finally {
            process.destroy();
            process.waitFor();
        }
        assertThat(folder.resolve("libasyncProfiler.so")).doesNotExist();
    }

    @Test
    void a_process_that_is_gone_is_named() throws Exception {
        Process process = new ProcessBuilder(Jdks.command(Jdks.all().get(0), Jdks.class)).start();
        process.waitFor();
        try (NativeProfiler profiler = NativeProfiler.in(folder, 4096)) {
            assertThatThrownBy(() -> profiler.start(process.pid(), folder.resolve("native.jfr")))
                    .isInstanceOf(MemoryException.class)
                    .hasMessageContaining("process " + process.pid());
        }
    }

    @Test
    void a_path_that_options_cannot_carry_is_refused() throws IOException {
        Path comma = Files.createDirectories(folder.resolve("a,b"));
        assertThatThrownBy(() -> NativeProfiler.in(comma, 1))
                .isInstanceOf(MemoryException.class)
                .hasMessageContaining("comma");
        assertThatThrownBy(() -> NativeProfiler.in(folder, 0)).hasMessageContaining("interval");
        assertThatThrownBy(() -> NativeProfiler.in(folder.resolve("missing"), 1))
                .hasMessageContaining("missing");
    }

    @Test
    void a_recording_that_is_damaged_is_read_or_refused_with_a_reason() throws Exception {
        fromStart(Jdks.all().get(0), 65_536);
        Path recording;
        try (var files = Files.list(folder.resolve("a run"))) {
            recording = files.findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(recording);
        Path damaged = folder.resolve("damaged.jfr");
        int refused = 0;
        for (int round = 0; round < 24; round++) {
            int place = (int) ((long) whole.length * round / 24);
            byte[] bytes = round % 2 == 0 ? Arrays.copyOf(whole, place) : whole.clone();
            if (round % 2 == 1) {
                Arrays.fill(bytes, place, Math.min(bytes.length, place + 3), (byte) 0x7F);
            }
            Files.write(damaged, bytes);
            try {
                NativeStacks.read(damaged, 65_536, 0);
            } catch (MemoryException e) {
                assertThat(e.getMessage()).contains("damaged.jfr");
                refused++;
            }
        }
        assertThat(refused).isBetween(10, 24);
        assertThat(folder.resolve("damaged.jfr.part")).doesNotExist();
    }

    @Test
    void a_source_file_is_that_of_the_outermost_class() {
        assertThat(NativeFrames.source("com.acme.Shop$Cart$1")).isEqualTo("Shop.java");
        assertThat(NativeFrames.source("com.acme.ToolsKt")).isEqualTo("Tools.kt");
        assertThat(NativeFrames.source("com.acme.Shop$$Lambda.0x00007f1")).isEqualTo("Shop.java");
        assertThat(NativeFrames.source("Main")).isEqualTo("Main.java");
    }
}
