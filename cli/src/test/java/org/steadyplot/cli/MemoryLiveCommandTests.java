package org.steadyplot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryLiveCommandTests {
    private static final String NUMBERS = " +\\d+\\.\\d +- +- +- +- +- +\\d+ +\\d+ +- +- too early +[▁-█]+";

    @TempDir
    Path folder;

    @Test
    void where_there_is_no_terminal_lines_are_printed_until_the_process_ends() throws Exception {
        assumeProc();
        Process process = new ProcessBuilder("sleep", "1.2").start();
        Cli live = new Cli().run("memory", "live", "-T", "0.2", Long.toString(process.pid()));
        assertThat(live.exit).as(live.err()).isZero();
        List<String> lines = live.out().lines().toList();
        assertThat(lines.get(0)).startsWith("      s    PID program ").endsWith(" history");
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.get(1)).matches(" +0\\.\\d +" + process.pid() + " sleep" + NUMBERS);
        assertThat(live.out()).doesNotContain("\u001b");
    }

    @Test
    void one_look_is_taken_if_asked_for_and_the_process_goes_on() throws Exception {
        assumeProc();
        Process process = new ProcessBuilder("sleep", "60").start();
        try {
            Cli live = new Cli().run("memory", "live", "--once", "-T", "0.1", Long.toString(process.pid()));
            assertThat(live.out().lines()).hasSize(2);
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_command_is_started_and_its_end_is_told() {
        assumeProc();
        Cli live = new Cli().run("memory", "live", "-T", "0.1", "--", "sh", "-c", "sleep 0.5; exit 3");
        assertThat(live.exit).isZero();
        assertThat(live.out()).isEmpty();
        assertThat(live.err()).contains(" sleep ").endsWith("note: sh ended with exit code 3\n");
    }

    @Test
    void control_characters_of_a_name_do_not_reach_the_terminal() throws Exception {
        assumeProc();
        Path tool = folder.resolve("a\u001b]0;x\u0007b 2");
        Files.copy(Path.of("/bin/sleep").toRealPath(), tool);
        Process process = new ProcessBuilder(tool.toString(), "60").start();
        try {
            Thread.sleep(50);
            String pid = Long.toString(process.pid());
            Cli live = new Cli().run("memory", "live", "--once", "-T", "0.1", pid);
            assertThat(live.out())
                    .contains("a?]0;x?b 2")
                    .doesNotContain("\u001b")
                    .doesNotContain("\u0007");
            Cli attach = new Cli();
            attach.folder = folder;
            attach.run("memory", "attach", "-t", "0.1", pid);
            assertThat(attach.exit).as(attach.err()).isZero();
            assertThat(attach.err()).contains("(a?]0;x?b 2)").doesNotContain("\u001b");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void the_terminal_is_given_back_as_it_was() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Screen screen = new Screen(new PrintStream(bytes, true, StandardCharsets.UTF_8))) {
            screen.draw(List.of("one", "two", "three"), new Screen.Size(3, 80));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .startsWith("\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[2J\u001b[H")
                .contains("one\u001b[K\r\ntwo\u001b[K\r\n\u001b[J")
                .doesNotContain("three")
                .endsWith("\u001b[?7h\u001b[?25h\u001b[?1049l");
    }

    @Test
    void a_screen_that_was_not_drawn_writes_nothing() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Screen(new PrintStream(bytes, true, StandardCharsets.UTF_8)).close();
        assertThat(bytes.size()).isZero();
    }

    private static void assumeProc() {
        assumeThat(Path.of("/proc/self/statm")).as("a system with /proc").exists();
    }
}
