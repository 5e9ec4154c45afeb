package org.steadyplot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command with real programs; the suite of planted leaks in short. */
class MemoryVerdictCommandTests {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    static Path classes;

    @TempDir
    Path folder;

    @BeforeAll
    static void programs() throws Exception {
        Path examples = Path.of(System.getProperty("steadyplot.root", ".."), "examples", "leaks");
        List<String> command = new ArrayList<>(List.of(JAVA + "c", "-nowarn", "-d", classes.toString()));
        for (String name : List.of("Leaks.java", "Unseen.java")) {
            command.add(examples.resolve(name).toString());
        }
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream output = javac.getInputStream()) {
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(javac.waitFor()).as(text).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"map_8k", "direct"})
    void a_planted_leak_is_found(String kind) {
        Cli cli = verdict("--iterate", "Leaks.iteration", "--", JAVA, "-cp", classes.toString(), "Leaks", kind, "400");
        assertThat(cli.exit).as(cli.out() + cli.err()).isEqualTo(5);
        assertThat(cli.out()).startsWith("LEAK: ").contains(" Iterations: 400.");
    }

    @Test
    void a_program_without_a_leak_is_none() {
        Cli cli = verdict(
                "--json",
                "--iterate",
                "Leaks.iteration",
                "--",
                JAVA,
                "-cp",
                classes.toString(),
                "Leaks",
                "idle",
                "300");
        assertThat(cli.exit).as(cli.out() + cli.err()).isZero();
        assertThat(cli.out())
                .startsWith("{\"status\":\"")
                .contains("\"jvms\":[{\"pid\":")
                .contains("\"iterations\":300")
                .contains("\"command\":\"Leaks idle 300\"")
                .doesNotContain("\"status\":\"leak\"");
    }

    @Test
    void several_threads_and_exceptions_are_counted_and_the_folder_is_kept() throws IOException {
        Path run = folder.resolve("a run");
        Cli cli = verdict(
                "-o",
                run.toString(),
                "--iterate",
                "Unseen.iteration",
                "--",
                JAVA,
                "-cp",
                classes.toString(),
                "Unseen",
                "throws_leak",
                "300");
        assertThat(cli.exit).as(cli.out() + cli.err()).isEqualTo(5);
        assertThat(cli.out()).contains("Iterations: 300.").contains("byte[]");
        try (Stream<Path> jvms = Files.list(run)) {
            Path jvm = jvms.findFirst().orElseThrow();
            assertThat(jvm.resolve("verdict.json")).content().startsWith("{\"status\":\"leak\"");
            assertThat(jvm.resolve("checkpoints.tsv")).content().startsWith("iteration\tmillis\theap");
        }
    }

    @Test
    void an_endless_program_is_ended_once_the_verdict_is_certain_or_the_time_is_over() {
        Cli decided = verdict(
                "--until-decided",
                "-t",
                "90",
                "--iterate",
                "Unseen.iteration",
                "--",
                JAVA,
                "-cp",
                classes.toString(),
                "Unseen",
                "ms_5000_leak",
                "2000000000");
        assertThat(decided.exit).as(decided.out() + decided.err()).isEqualTo(5);

        Cli timeout = verdict(
                "--strict",
                "-t",
                "2",
                "--iterate",
                "Unseen.iteration",
                "--",
                JAVA,
                "-cp",
                classes.toString(),
                "Unseen",
                "slow_300",
                "2000000000");
        assertThat(timeout.exit).as(timeout.out() + timeout.err()).isEqualTo(6);
        assertThat(timeout.out()).startsWith("INCONCLUSIVE: ").contains("too short");
    }

    @Test
    void why_there_is_no_iteration_is_said() {
        Cli method = verdict("--iterate", "Leaks.iterate", "--", JAVA, "-cp", classes.toString(), "Leaks", "idle", "9");
        assertThat(method.exit).isEqualTo(2);
        assertThat(method.err())
                .contains("the class Leaks has no method 'iterate'")
                .contains("it has")
                .contains("iteration");
        assertThat(method.out()).isEmpty();

        Cli type =
                verdict("--iterate", "com.acme.leaks.run", "--", JAVA, "-cp", classes.toString(), "Leaks", "idle", "9");
        assertThat(type.err()).contains("the class com.acme.leaks was never loaded; did you mean Leaks");

        Cli called = verdict("--iterate", "Leaks.tooth", "--", JAVA, "-cp", classes.toString(), "Leaks", "idle", "9");
        assertThat(called.err()).contains("Leaks.tooth was never called");

        Cli none = verdict("--", "sh", "-c", "exit 3");
        assertThat(none.exit).isEqualTo(2);
        assertThat(none.err()).contains("started no JVM").contains("exit code 3");

        Cli missing = verdict("--", "/no/such/program");
        assertThat(missing.exit).isEqualTo(2);
        assertThat(missing.err()).contains("/no/such/program: cannot be started");
    }

    @Test
    void a_running_jvm_is_attached_to_and_goes_on() throws Exception {
        Process program =
                new ProcessBuilder(JAVA, "-cp", classes.toString(), "Unseen", "slow_300_leak", "100000").start();
        try {
            Cli cli = verdict(Long.toString(program.pid()), "--iterate", "Unseen.iteration", "-t", "5");
            assertThat(cli.exit).as(cli.out() + cli.err()).isIn(0, 5);
            assertThat(cli.out()).contains(" Iterations: ");
            assertThat(program.isAlive()).isTrue();
        } finally {
            program.destroy();
            assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_process_that_is_no_jvm_is_not_touched() throws Exception {
        Process sleep = new ProcessBuilder("sleep", "60").start();
        try {
            Cli cli = verdict(Long.toString(sleep.pid()), "--iterate", "a.B.c", "-t", "1");
            assertThat(cli.exit).isEqualTo(2);
            assertThat(cli.err()).contains("process " + sleep.pid() + " (sleep) is not a JVM");
            assertThat(sleep.waitFor(200, TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            sleep.destroy();
        }
    }

    @Test
    void recordings_are_judged_per_hour() {
        Path data = Path.of(System.getProperty("steadyplot.root", ".."), "../shared/data/mprof");
        assumeThat(data).as("recordings of mprof").exists();
        Cli leaks = verdict(data.resolve("pyplot_tkagg_leaks.dat").toString());
        assertThat(leaks.exit).isEqualTo(5);
        assertThat(leaks.out()).startsWith("LEAK: resident memory grows by 1594 MiB per hour");
        assertThat(leaks.err()).contains("note: Resident memory does not tell live data from garbage");
        Cli repaired = verdict(data.resolve("figure_agg_repaired.dat").toString(), "--json");
        assertThat(repaired.exit).isZero();
        assertThat(repaired.out()).startsWith("{\"status\":\"flat\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verdict",
                "verdict a b",
                "verdict --iterate run -- java",
                "verdict -t 0 1",
                "verdict none.dat",
                "verdict 2147483646"
            })
    void what_cannot_be_judged_is_a_wrong_command_line(String line) {
        Cli cli = new Cli();
        cli.folder = folder;
        cli.run(("memory " + line).split(" "));
        assertThat(cli.exit).as(cli.err()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err()).startsWith("steadyplot: ");
    }

    private Cli verdict(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "memory";
        all[1] = "verdict";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        Cli cli = new Cli();
        cli.folder = folder;
        return cli.run(all);
    }
}
