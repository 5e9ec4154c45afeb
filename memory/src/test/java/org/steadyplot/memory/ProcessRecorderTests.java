package org.steadyplot.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recordings of real processes, read by mprof's rules. */
class ProcessRecorderTests {
    private static final Duration OFTEN = Duration.ofMillis(10);

    @TempDir
    Path folder;

    @BeforeEach
    void linux() {
        assumeThat(ProcFs.available()).as("a system with /proc").isTrue();
        assumeThat(Path.of("/bin/sh")).as("a shell").exists();
        ProcessRecorder.warmUp();
    }

    @Test
    void a_command_is_recorded_until_it_ends() throws Exception {
        ProcessRecorder.Result result = record(shell("sleep 0.3"), false, false, null);
        assertThat(result.end()).isEqualTo(ProcessRecorder.End.EXITED);
        assertThat(result.samples()).isGreaterThanOrEqualTo(5);
        MprofRules read = MprofRules.read(file());
        assertThat(read.commandLine()).isEqualTo("the 'command line'");
        assertThat(read.memory().values()).hasSize(result.samples()).allMatch(mebibytes -> mebibytes > 0);
        assertThat(read.memory().times()).isSorted();
        assertThat(read.children()).isEmpty();
        assertThat(Recording.read(file()).peak()).isEqualTo(read.memory().max());
    }

    @Test
    void every_child_gets_a_line_of_two_points_at_least() throws Exception {
        record(shell("for i in 1 2; do sleep 1; done; sleep 1.5 & sleep 1.5; wait"), false, true, null);
        MprofRules read = MprofRules.read(file());
        assertThat(read.children()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(read.children().values())
                .allMatch(MprofRules.Points::hasTrend)
                .allMatch(child -> child.values().stream().allMatch(mebibytes -> mebibytes > 0));
    }

    @Test
    void the_sum_counts_children_and_theirs() throws Exception {
        String tree = "sh -c 'sleep 1; :' & sh -c 'sleep 1; :' & wait";
        record(shell(tree), true, true, null);
        Recording recording = Recording.read(file());
        double most =
                recording.children().values().stream().mapToDouble(Series::max).sum();
        assertThat(recording.children()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(recording.peak()).isGreaterThan(0.8 * most);
    }

    @Test
    void the_time_can_be_limited_and_the_process_goes_on() throws Exception {
        Process process = shell("sleep 60");
        try {
            ProcessRecorder.Result result = record(process, false, false, Duration.ofMillis(100));
            assertThat(result.end()).isEqualTo(ProcessRecorder.End.TIMEOUT);
            assertThat(process.isAlive()).isTrue();
            assertThat(MprofRules.read(file()).memory().hasTrend()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void another_thread_can_stop_it() throws Exception {
        Process process = shell("sleep 60");
        try (RecordingWriter writer = RecordingWriter.append(file())) {
            ProcessRecorder recorder = new ProcessRecorder(
                    writer,
                    "sleep",
                    process.toHandle(),
                    new ProcessRecorder.Options(Duration.ofSeconds(30), MemoryMetric.RSS, false, false, null));
            recorder.stop();
            assertThat(recorder.record().end()).isEqualTo(ProcessRecorder.End.STOPPED);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(MprofRules.read(file()).memory().hasTrend()).isTrue();
    }

    @Test
    void a_process_that_has_ended_leaves_a_readable_recording_without_samples() throws Exception {
        Process process = shell("exit 3");
        process.waitFor();
        ProcessRecorder.Result result = record(process, false, true, null);
        assertThat(result.samples()).isZero();
        assertThat(MprofRules.read(file()).memory().values()).isEmpty();
        assertThat(Recording.read(file()).peak()).isNaN();
    }

    @Test
    void shared_pages_count_in_full_in_part_or_not_at_all() throws Exception {
        ProcFs proc = new ProcFs();
        Process first = shell("sleep 60");
        Process second = shell("sleep 60");
        try {
            Thread.sleep(100);
            long rss = proc.memory(first.pid(), MemoryMetric.RSS);
            long pss = proc.memory(first.pid(), MemoryMetric.PSS);
            long uss = proc.memory(first.pid(), MemoryMetric.USS);
            assumeThat(pss).as("smaps_rollup").isPositive();
            assertThat(uss).isPositive().isLessThan(pss);
            assertThat(pss).isLessThan(rss);
        } finally {
            first.destroyForcibly().waitFor();
            second.destroyForcibly().waitFor();
        }
    }

    @Test
    void resident_memory_is_what_the_status_says() throws Exception {
        long statm = new ProcFs().memory(ProcessHandle.current().pid(), MemoryMetric.RSS);
        long status = ProcessMemory.self().rss().orElseThrow();
        assertThat(Math.abs(statm - status)).isLessThan(status / 4);
    }

    @Test
    void processes_are_found_by_id_and_by_a_part_of_their_name() throws Exception {
        Path tool = folder.resolve("größe of a long name");
        Files.copy(Path.of("/bin/sleep").toRealPath(), tool);
        boolean encodable = System.getProperty("sun.jnu.encoding", "").equalsIgnoreCase("UTF-8");
        assumeThat(encodable).as("a locale with these letters").isTrue();
        Process process = new ProcessBuilder(tool.toString(), "60").start();
        try {
            Processes.Found byName = awaitNamed("of a long name");
            assertThat(byName.handle().pid()).isEqualTo(process.pid());
            assertThat(byName.commandLine()).isEqualTo("'" + tool + "' 60");
            Processes.Found byId = Processes.find(Long.toString(process.pid()), MemoryMetric.RSS);
            assertThat(byId.handle().pid()).isEqualTo(process.pid());
            assertThat(byId.name()).isEqualTo("größe of a long name");
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThatThrownBy(() -> Processes.find(Long.toString(process.pid()), MemoryMetric.RSS))
                .isInstanceOf(MemoryException.class)
                .hasMessage("there is no process " + process.pid() + "; it may have ended");
    }

    /** A process has its name only once the system has started its program. */
    private static Processes.Found awaitNamed(String text) throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            try {
                return Processes.find(text, MemoryMetric.RSS);
            } catch (MemoryException e) {
                Thread.sleep(20);
            }
        }
        return Processes.find(text, MemoryMetric.RSS);
    }

    @Test
    void what_cannot_be_recorded_is_said() {
        assertThatThrownBy(() -> Processes.find("no process is called like this", MemoryMetric.RSS))
                .hasMessage("there is no process with 'no process is called like this' in its name");
        assertThatThrownBy(() -> Processes.find("99999999999999999999", MemoryMetric.RSS))
                .hasMessageContaining("process ids are smaller");
        assertThatThrownBy(() -> Processes.find(" ", MemoryMetric.RSS)).hasMessageContaining("attach to what?");
    }

    @Test
    void words_with_blanks_are_quoted() {
        assertThat(Processes.commandLine(List.of("sh", "-c", "a b", "c\td", "")))
                .isEqualTo("sh -c 'a b' 'c\td' ");
    }

    private ProcessRecorder.Result record(Process process, boolean sum, boolean children, @Nullable Duration timeout)
            throws Exception {
        try (RecordingWriter writer = RecordingWriter.append(file())) {
            return new ProcessRecorder(
                            writer,
                            "the 'command line'",
                            process.toHandle(),
                            new ProcessRecorder.Options(OFTEN, MemoryMetric.RSS, sum, children, timeout))
                    .record();
        }
    }

    private Path file() {
        return folder.resolve("run.dat");
    }

    private static Process shell(String script) throws IOException {
        return new ProcessBuilder("/bin/sh", "-c", script)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
