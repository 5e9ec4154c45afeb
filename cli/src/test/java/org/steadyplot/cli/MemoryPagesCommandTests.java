package org.steadyplot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code memory report} and {@code memory diff}. */
class MemoryPagesCommandTests {
    private static final String MAIN = "app.Main.main(Main.java:2);";

    @TempDir
    Path folder;

    @BeforeEach
    void runs() throws IOException {
        run("one", 4 << 20, 1 << 20);
        run("two", 6 << 20, 1 << 19);
        Files.createDirectories(folder.resolve("code/app"));
        Files.writeString(folder.resolve("code/app/Main.java"), "class Main {\n  void main() { new Cache(); }\n}\n");
    }

    private void run(String name, long cache, long text) throws IOException {
        Path jvm = Files.createDirectories(folder.resolve(name + "/jvm-12"));
        Files.writeString(jvm.resolve("jvm.properties"), "pid=12\ncommand=app.Main\njava=17.0.15\nend=exit\n");
        Files.writeString(
                jvm.resolve("snapshot-1000-peak.collapsed"),
                MAIN + "new app.Cache " + cache + "\n" + MAIN + "java.lang.String.concat(String.java:9);new byte[] "
                        + text + "\n");
    }

    private Cli cli(String... words) {
        Cli cli = new Cli();
        cli.folder = folder;
        return cli.run(words);
    }

    @Test
    void report_writes_the_page_into_the_folder_and_says_where() throws IOException {
        Cli cli = cli("memory", "report", "one", "--sources", "code");
        assertThat(cli.err()).isEmpty();
        assertThat(cli.exit).isZero();
        assertThat(cli.out()).isEqualTo(folder.resolve("one/index.html") + "\n");
        assertThat(folder.resolve("one/index.html"))
                .content()
                .contains("<h1>app.Main</h1>", "void main() { new Cache(); }", "5.0 MiB");
    }

    @Test
    void report_writes_another_file_when_asked() {
        Cli cli = cli("memory", "report", "one", "-o", "page.html");
        assertThat(cli.exit).isZero();
        assertThat(folder.resolve("page.html")).exists();
        assertThat(folder.resolve("one/index.html")).doesNotExist();
    }

    @Test
    void diff_prints_totals_and_the_largest_changes() {
        Cli cli = cli("memory", "diff", "one", "two", "-o", "diff.html");
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out().replace(folder + "/", ""))
                .isEqualTo(
                        """
                        before  5.0 MiB live at the peak  one
                        after   6.5 MiB live at the peak  two
                        change  +1.5 MiB (+1,572,864 bytes, +30.0 %)

                        by line                               before       after      change  normalised
                        Main.main Main.java:2                5.0 MiB     6.5 MiB    +1.5 MiB         0 B

                        by class                              before       after      change  normalised
                        app.Cache                            4.0 MiB     6.0 MiB    +2.0 MiB  +819.2 KiB
                        byte[]                               1.0 MiB   512.0 KiB  -512.0 KiB  -819.2 KiB
                        diff.html
                        """);
        assertThat(folder.resolve("diff.html")).content().contains("<title>Memory difference</title>");
    }

    @Test
    void diff_of_recordings_compares_peaks_and_durations() throws IOException {
        Files.writeString(folder.resolve("a.dat"), "CMDLINE x\nMEM 10.0 100.0\nMEM 20.0 160.0\n");
        Files.writeString(folder.resolve("b.dat"), "CMDLINE x\nMEM 10.0 100.0\nMEM 15.0 130.0\n");
        Cli cli = cli("memory", "diff", "a.dat", "b.dat", "-o", "diff.html");
        assertThat(cli.out().replace(folder + "/", ""))
                .isEqualTo(
                        """
                        before  20.0 MiB largest, recorded for 1 min 00 s  a.dat
                        after   15.0 MiB largest, recorded for 30.0 s  b.dat
                        change  -5.0 MiB (-5,242,880 bytes, -25.0 %)
                        diff.html
                        """);
    }

    @Test
    void nothing_in_a_name_steers_the_terminal() throws IOException {
        Files.writeString(folder.resolve("a.collapsed"), "new x\u001b[2J\u202ey 10\n");
        Files.writeString(folder.resolve("b.collapsed"), "new x\u001b[2J\u202ey 20\n");
        assertThat(cli("memory", "diff", "a.collapsed", "b.collapsed").out())
                .contains("x_[2J_y")
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
    }
}
