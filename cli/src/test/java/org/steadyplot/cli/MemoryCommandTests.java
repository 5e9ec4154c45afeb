package org.steadyplot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steadyplot.memory.Recording;

/** mprof's commands with real processes. */
class MemoryCommandTests {
    private static final int SIGINT_BIT = 1 << 1;
    private static final String CALLS =
            """
            FUNC plot.pair 12.0000 100.5000 30.0000 103.0000 0
            CMDLINE python3 plot.py
            MEM 10.000000 100.0000
            MEM 30.250000 101.0000
            CHLD 77 5.500000 101.0000
            MEM 20.000000 102.0000
            CHLD 77 6.500000 102.0000
            MEM 40.125000 104.0000
            """;

    @TempDir
    Path folder;

    @Test
    void a_command_is_recorded_plotted_and_removed() throws IOException {
        assumeProc();
        Cli run = memory("run", "-T", "0.02", "-M", "--", "sh", "-c", "sleep 0.2 & wait; exit 3");
        assertThat(run.exit).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Sampling memory of sh every 0.02 s into ")
                .contains(" samples in 0.")
                .contains("note: sh ended with exit code 3; -E returns it");
        Path file = only(".dat");
        Recording recording = Recording.read(file);
        assertThat(recording.commandLine()).isEqualTo("sh -c 'sleep 0.2 & wait; exit 3'");
        assertThat(recording.memory().size()).isGreaterThan(3);
        assertThat(recording.children()).isNotEmpty();

        assertThat(memory("list").out())
                .matches("0 \\S*mprofile_\\d{14}\\.dat \\d\\d:\\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}\n");
        assertThat(memory("peak").out()).startsWith(file + "\t").contains("  Child ");
        Cli plot = memory("plot", "-1", "-s");
        assertThat(plot.out()).isEqualTo(only(".png") + "\n");
        var picture = ImageIO.read(only(".png").toFile());
        assertThat(picture.getHeight()).isBetween(5 * 90, 6 * 90);
        for (int y = 0; y < picture.getHeight(); y++) {
            assertThat(picture.getRGB(picture.getWidth() - 1, y))
                    .as("right edge, row %d: nothing is cut there", y)
                    .isEqualTo(0xFFFFFFFF);
        }

        assertThat(memory("clean", "--dry-run").out()).isEqualTo("Files to be removed: \n" + file + "\n");
        assertThat(file).exists();
        assertThat(memory("rm", "-1").exit).isZero();
        assertThat(file).doesNotExist();
    }

    @Test
    void the_exit_code_is_returned_if_asked_for() {
        assumeProc();
        Cli run = memory("run", "-E", "-o", file("e.dat"), "sh", "-c", "sleep 0.05; exit 7");
        assertThat(run.exit).isEqualTo(7);
        assertThat(run.err()).contains("steadyplot: sh ended with exit code 7");
    }

    @Test
    void options_after_the_command_are_its_own() throws IOException {
        assumeProc();
        Cli run = memory("run", "-o", file("o.dat"), "sh", "-e", "-c", "sleep 0.05", "--", "-h", "--debug");
        assertThat(run.exit).as(run.err()).isZero();
        assertThat(Recording.read(folder.resolve("o.dat")).commandLine())
                .isEqualTo("sh -e -c 'sleep 0.05' -- -h --debug");
    }

    @Test
    void flags_of_mprof_without_a_meaning_here_are_noted() {
        assumeProc();
        Cli run = memory("run", "--python", "--backend", "tracemalloc", "-o", file("n.dat"), "sh", "-c", ":");
        assertThat(run.exit).as(run.err()).isZero();
        assertThat(run.err()).contains("note: --python means nothing").contains("note: --backend tracemalloc means");
    }

    @Test
    void a_recording_is_appended_to() throws IOException {
        assumeProc();
        memory("run", "-o", file("two.dat"), "sh", "-c", "sleep 0.05");
        memory("run", "-o", file("two.dat"), "sh", "-c", "sleep 0.06");
        assertThat(Files.readAllLines(folder.resolve("two.dat")))
                .filteredOn(line -> line.startsWith("CMDLINE"))
                .hasSize(2);
    }

    @Test
    void a_running_process_is_recorded_for_a_while() throws Exception {
        assumeProc();
        Process process = new ProcessBuilder("sleep", "60").start();
        try {
            String pid = Long.toString(process.pid());
            Cli attach = memory("attach", pid, "-t", "0.2", "-o", file("a.dat"));
            assertThat(attach.exit).as(attach.err()).isZero();
            assertThat(attach.err()).contains("the time is over, process " + pid + " goes on");
            Cli run = memory("run", "-a", "-t", "0.1", "-o", file("b.dat"), pid);
            assertThat(run.exit).as(run.err()).isZero();
            assertThat(process.isAlive()).isTrue();
            assertThat(Recording.read(folder.resolve("b.dat")).commandLine()).isEqualTo("sleep 60");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void an_interrupt_ends_the_command_and_closes_the_recording() throws Exception {
        assumeProc();
        assumeThat(ignoresInterrupts())
                .as("interrupts are ignored by this process and its children")
                .isFalse();
        Path file = folder.resolve("c.dat");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "memory",
                        "run",
                        "-o",
                        file.toString(),
                        "--",
                        "sleep",
                        "60")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        while (!Files.exists(file) || Files.readString(file).lines().count() < 5) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(20);
        }
        ProcessHandle command = process.toHandle().children().findFirst().orElseThrow();
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(command.isAlive()).isFalse();
        assertThat(Files.readString(file)).endsWith("\n");
        assertThat(Files.readString(folder.resolve("said.txt"))).contains(" samples in ", "peak");
    }

    @Test
    void peaks_are_printed_as_mprof_does() throws IOException {
        Path file = Files.writeString(folder.resolve("calls.dat"), CALLS);
        assertThat(memory("peak", "calls.dat").out()).isEqualTo(file + "\t40.125 MiB\n  Child 77\t\t\t6.500 MiB\n");
        assertThat(memory("peak", "calls.dat", "--func", "plot.pair").out())
                .isEqualTo(file + "\t30.250 MiB\n  Child 77\t\t\t6.500 MiB\n");
        assertThat(memory("peak", "calls.dat", "--func", "plot.other").out()).isEqualTo(file + "\tNaN MiB\n");
    }

    @Test
    void every_kind_of_plot_is_written_in_the_format_of_its_ending() throws IOException {
        Files.writeString(folder.resolve("calls.dat"), CALLS);
        for (String[] options : new String[][] {
            {"-s"}, {"-n"}, {"-f"}, {"-w", "0.5,2"}, {"-t", "größe & <weight>"}, {"calls.dat", "-t", "twice"}, {}
        }) {
            String[] arguments = new String[4 + options.length];
            System.arraycopy(new String[] {"plot", "calls.dat", "-o", file("p.svg")}, 0, arguments, 0, 4);
            System.arraycopy(options, 0, arguments, 4, options.length);
            Cli plot = memory(arguments);
            assertThat(plot.exit).as(plot.err()).isZero();
            assertThat(Files.readString(folder.resolve("p.svg")))
                    .contains("<svg")
                    .endsWith("</svg>\n");
        }
        Cli unknown = memory("plot", "calls.dat", "-o", file("p.foo"));
        assertThat(unknown.exit).isEqualTo(Exit.USAGE);
        assertThat(unknown.err()).contains("no backend writes the format 'foo'");
        assertThat(memory("plot", "calls.dat").exit).isZero();
        assertThat(folder.resolve("calls.png")).exists();
    }

    private Cli memory(String... arguments) {
        Cli cli = new Cli();
        cli.folder = folder;
        String[] all = new String[arguments.length + 1];
        all[0] = "memory";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return cli.run(all);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private Path only(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void assumeProc() {
        assumeThat(Path.of("/proc/self/statm")).as("a system with /proc").exists();
    }

    private static boolean ignoresInterrupts() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("SigIgn:")) {
                return (Long.parseUnsignedLong(line.substring(7).strip(), 16) & SIGINT_BIT) != 0;
            }
        }
        return true;
    }
}
