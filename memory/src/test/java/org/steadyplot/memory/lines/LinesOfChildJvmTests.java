package org.steadyplot.memory.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.Recording;
import org.steadyplot.memory.RecordingWriter;
import org.steadyplot.memory.agent.AgentJar;

/** The agent in JVMs of their own, on this JDK and on a newer one where it is installed. */
class LinesOfChildJvmTests {
    private static final String PROGRAM = Program.class.getName();
    private static final String NEWER = "/usr/lib/jvm/temurin-25-jdk-amd64";
    private static final long HEADER = 16;

    @TempDir
    Path folder;

    @BeforeEach
    void agentIsPackaged() {
        try {
            assertThat(AgentJar.path()).exists();
        } catch (IllegalStateException e) {
            assumeThat(false).as("the agent is a jar: %s", e.getMessage()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", NEWER})
    void lines_are_exact_and_annotated_methods_come_unasked(String home) throws Exception {
        run(home, LineAgent.lines(folder, List.of(PROGRAM + ".build", PROGRAM + ".bild"), 0, 0), List.of("-Xint"), "5");

        JvmLines jvm = only();
        LineTable build = jvm.tables().get(0);
        assertThat(build.method()).isEqualTo(PROGRAM + ".build()");
        assertThat(build.source()).isEqualTo("org/steadyplot/memory/lines/Program.java");
        assertThat(build.calls()).isEqualTo(5);
        assertThat(build.rows().get(0).allocated()).isEqualTo(5 * (1_000_000 + HEADER));
        assertThat(build.rows().get(1).allocated()).isEqualTo(5 * (400_000 + HEADER));
        assertThat(build.allocated())
                .isEqualTo(build.rows().stream()
                        .mapToLong(LineTable.Row::allocated)
                        .sum());
        LineTable other = jvm.tables().get(1);
        assertThat(other.method()).isEqualTo(PROGRAM + ".other(int)");
        assertThat(other.allocated()).isEqualTo(5 * (1000 + HEADER));
        assertThat(jvm.notes())
                .containsOnlyKeys(PROGRAM + ".bild")
                .containsValue("the class has no such method; did you mean build?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", NEWER})
    void methods_of_the_jdk_are_measured_under_the_strictest_verification(String home) throws Exception {
        List<String> methods = List.of(
                "java.util.HashMap.*",
                "java.util.ArrayList.*",
                "java.util.regex.Pattern.*",
                "java.util.Formatter.*",
                "java.io.RandomAccessFile.*");
        run(home, LineAgent.lines(folder, methods, 0, 0), List.of("-Xverify:all"), "2");

        JvmLines jvm = only();
        assertThat(jvm.tables().size()).isGreaterThan(150);
        assertThat(jvm.notes().values()).noneMatch(note -> note.startsWith("is left as it is"));
        assertThat(folder.resolve("jvm-" + jvm.pid()).resolve("notes.txt")).doesNotExist();
    }

    @Test
    void an_exit_in_the_middle_leaves_the_calls_that_were_open() throws Exception {
        run("", LineAgent.calls(folder, List.of(PROGRAM + ".main", PROGRAM + ".build")), List.of(), "3", "exit");
        Path file = folder.resolve("memory.dat");
        try (RecordingWriter writer = RecordingWriter.append(file)) {
            assertThat(CallRecords.append(folder, writer)).isEqualTo(5);
        }

        List<Recording.Call> calls = new ArrayList<>(Recording.read(file).functions());
        assertThat(calls).hasSize(5);
        for (Recording.Call call : calls) {
            boolean main = call.name().equals(PROGRAM + ".main");
            assertThat(call.level()).isEqualTo(main ? 0 : 1);
            assertThat(call.end()).isGreaterThanOrEqualTo(call.start());
            assertThat(call.startMemory()).isGreaterThan(5);
        }
    }

    @Test
    void the_live_set_grows_at_the_line_whose_array_is_kept() throws Exception {
        run("", LineAgent.lines(folder, List.of(PROGRAM + ".build"), 1, 0), List.of("-Xint"), "1");

        LineTable build = only().tables().get(0);
        assertThat(build.hasLive()).isTrue();
        assertThat(build.rows().get(0).live()).isBetween(990_000L, 1_010_000L);
        assertThat(build.rows().get(0).measured()).isEqualTo(1);
        assertThat(build.rows().get(1).live()).as("int[] for byte[]").isBetween(-610_000L, -590_000L);
        assertThat(build.rows().get(0).allocated()).isEqualTo(1_000_000 + HEADER);
    }

    @Test
    void a_running_process_is_measured_for_a_while_and_goes_on() throws Exception {
        Process process = new ProcessBuilder(command("", List.of(), "100000"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        try {
            Thread.sleep(500);
            LineAgent.lines(folder, List.of(PROGRAM + ".build"), 0, 1).attach(process.pid());
            Path calls = folder.resolve("jvm-" + process.pid()).resolve("calls.tsv");
            for (int i = 0; i < 200 && !Files.exists(calls); i++) {
                Thread.sleep(50);
            }
            Thread.sleep(200);
            LineTable first = only().tables().get(0);
            Thread.sleep(300);

            assertThat(process.isAlive()).isTrue();
            assertThat(first.calls()).isPositive();
            assertThat(first.rows().get(0).allocated() % (1_000_000 + HEADER)).isZero();
            assertThat(only().tables().get(0).calls()).isEqualTo(first.calls());
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void a_process_that_is_gone_is_named() {
        LineAgent agent = LineAgent.lines(folder, List.of(PROGRAM + ".build"), 0, 1);

        assertThatThrownBy(() -> agent.attach(999_999_999))
                .isInstanceOf(MemoryException.class)
                .hasMessageContaining("there is no process 999999999");
    }

    private JvmLines only() throws IOException {
        List<JvmLines> all = JvmLines.all(folder);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void run(String home, LineAgent agent, List<String> options, String... arguments) throws Exception {
        assumeThat(home.isEmpty() || Files.isDirectory(Path.of(home)))
                .as("a JDK in %s", home)
                .isTrue();
        Path out = folder.resolve("out");
        var builder = new ProcessBuilder(command(home, options, arguments)).redirectErrorStream(true);
        agent.prepare(builder.environment());
        Process process = builder.redirectOutput(out.toFile()).start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(out)).isZero();
        assertThat(Files.readString(out)).doesNotContain("steadyplot agent:");
    }

    private static List<String> command(String home, List<String> options, String... arguments) {
        var command = new ArrayList<String>();
        command.add((home.isEmpty() ? System.getProperty("java.home") : home) + "/bin/java");
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(PROGRAM);
        command.addAll(List.of(arguments));
        return command;
    }
}
