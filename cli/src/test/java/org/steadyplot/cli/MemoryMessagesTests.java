package org.steadyplot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help and errors of the memory commands, word for word; the files lie in {@code src/test/golden/memory}. */
class MemoryMessagesTests {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "run", "attach", "live", "plot", "peak", "report", "diff", "list", "rm", "clean", "lines", "verdict"
            })
    void help(String command) throws IOException {
        String line = ("memory " + command).strip() + " --help";
        check("help" + (command.isEmpty() ? "" : "-" + command), Exit.DONE, line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nothing            | memory
                    unknown-command    | memory plto
                    unknown-option     | memory plot --slop
                    run-nothing        | memory run
                    run-interval       | memory run -T 0 true
                    run-timeout        | memory run -t soon true
                    run-backend        | memory run --backend psutil_foo true
                    run-not-found      | memory run -o FOLDER/x.dat no-such-program-anywhere
                    run-no-folder      | memory run -o FOLDER/none/x.dat true
                    attach-nothing     | memory attach
                    attach-two         | memory attach 1 2
                    attach-gone        | memory attach 99999999
                    attach-no-name     | memory attach no-process-is-called-so
                    run-no-probe       | memory run --no-probe true
                    attach-endless     | memory attach 99999999999999999999
                    live-nothing       | memory live
                    live-command       | memory live sleep 1
                    live-gone          | memory live 99999999
                    live-no-name       | memory live no-process-is-called-so
                    live-interval      | memory live -T 0.01 1
                    live-not-found     | memory live -- no-such-program-anywhere
                    plot-live-set      | memory plot --live-set FOLDER/good.dat
                    plot-live-sets     | memory plot --live-set FOLDER/good.dat FOLDER/again.dat
                    plot-cut           | memory plot FOLDER/cut.dat
                    peak-binary        | memory peak FOLDER/binary.dat
                    plot-nothing       | memory plot
                    plot-no-file       | memory plot none.dat
                    plot-no-number     | memory plot -3
                    plot-window        | memory plot -w 3,1
                    plot-empty         | memory plot FOLDER/empty.dat
                    plot-foreign       | memory plot FOLDER/foreign.dat
                    peak-broken        | memory peak FOLDER/broken.dat
                    report-nothing     | memory report
                    report-no-folder   | memory report FOLDER/none
                    report-file        | memory report FOLDER/good.dat
                    report-foreign     | memory report FOLDER
                    report-sources     | memory report FOLDER --sources FOLDER/none
                    diff-one           | memory diff FOLDER/good.dat
                    diff-missing       | memory diff FOLDER/good.dat FOLDER/none
                    diff-mixed         | memory diff FOLDER/good.dat FOLDER/good.collapsed
                    diff-foreign       | memory diff FOLDER/foreign.dat FOLDER/good.dat
                    diff-collapsed     | memory diff FOLDER/good.collapsed FOLDER/broken.collapsed
                    diff-kind          | memory diff FOLDER/good.dat FOLDER/good.dat --kind peek
                    diff-no-place      | memory diff FOLDER/good.dat FOLDER/good.dat -o FOLDER/none/x.html
                    lines-nothing      | memory lines
                    lines-no-method    | memory lines 99999999
                    lines-gone         | memory lines 99999999 --method a.B.c -o FOLDER/gone
                    lines-not-a-method | memory lines --method build -o FOLDER/lines -- true
                    lines-no-dashes    | memory lines --method a.B.c true
                    lines-live         | memory lines --method a.B.c --live some -- true
                    run-no-method      | memory run --method build -o FOLDER/x.dat true
                    verdict-nothing    | memory verdict
                    verdict-two        | memory verdict a b
                    verdict-method     | memory verdict --iterate run -- java Main
                    verdict-time       | memory verdict -t 0 -- java Main
                    verdict-no-file    | memory verdict none.dat
                    verdict-empty      | memory verdict FOLDER/empty.dat
                    verdict-not-found  | memory verdict -- no-such-program-anywhere
                    rm-nothing         | memory rm
                    rm-foreign         | memory rm FOLDER/good.dat FOLDER/foreign.dat
                    """)
    void errors(String name, String line) throws IOException {
        assumeThat(Path.of("/proc/self/statm")).as("a system with /proc").exists();
        Files.writeString(folder.resolve("empty.dat"), "");
        Files.writeString(folder.resolve("foreign.dat"), "a,b,c\n1,2,3\n");
        Files.writeString(folder.resolve("broken.dat"), "CMDLINE x\nMEM 1.0 2.0\nMEM one two\nMEM 1.0 3.0\n");
        Files.writeString(folder.resolve("good.dat"), "CMDLINE x\nMEM 1.0 2.0\n");
        Files.writeString(folder.resolve("again.dat"), "CMDLINE x\nMEM 1.0 2.0\n");
        Files.writeString(folder.resolve("cut.dat"), "CMDLINE x\nMEM 1.0");
        Files.write(folder.resolve("binary.dat"), new byte[] {(byte) 0xCA, (byte) 0xFE, 0, 0, 0, '\n', 1, 2, 3});
        Files.writeString(folder.resolve("good.collapsed"), "a.B.c(B.java:1);new byte[] 5\n");
        Files.writeString(
                folder.resolve("broken.collapsed"), "a.B.c(B.java:1);new byte[] 5\na.B.c(B.java:1);new byte[]\n");
        check(name, Exit.USAGE, line);
        assertThat(folder.resolve("x.dat")).doesNotExist();
        assertThat(folder.resolve("good.dat")).exists();
    }

    @Test
    void no_word_of_a_file_that_is_no_recording_is_executed_or_removed() throws IOException {
        Files.writeString(folder.resolve("foreign.dat"), "a,b,c\n");
        check("rm-foreign-alone", Exit.USAGE, "memory rm --dry-run FOLDER/foreign.dat");
        assertThat(folder.resolve("foreign.dat")).exists();
    }

    private void check(String name, int exit, String line) throws IOException {
        Cli cli = new Cli();
        cli.folder = folder;
        cli.run(line.replace("FOLDER", folder.toString()).split(" "));
        String said = "$ steadyplot " + line.replace("FOLDER/", "") + "\n"
                + (cli.out() + cli.err()).replace(folder + "/", "") + "exit " + cli.exit + "\n";
        said = said.replace(folder.toString(), "the folder");
        Path golden = Path.of("src/test/golden/memory", name + ".txt");
        String expected = Files.exists(golden) ? Files.readString(golden, StandardCharsets.UTF_8) : "";
        if ("bless".equals(System.getProperty("golden")) && !said.equals(expected)) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, said, StandardCharsets.UTF_8);
            fail(golden + " was rewritten; look at it and run again");
        }
        assertThat(said).isEqualTo(expected);
        assertThat(cli.exit).isEqualTo(exit);
    }
}
