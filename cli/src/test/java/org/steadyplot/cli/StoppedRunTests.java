package org.steadyplot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that end before their end: by Ctrl-C, by a kill, by a full disk. */
class StoppedRunTests {
    private static final int SIGINT_BIT = 1 << 1;

    @TempDir
    Path folder;

    @BeforeEach
    void job() throws IOException {
        Files.writeString(
                folder.resolve("job.yaml"),
                """
                steadyplot: 1
                data: {random: {rows: 50, columns: 6}}
                charts: [{kind: scatter_matrix}, {kind: heatmap}]
                repeat: 100000
                output: {name: "{index}_{kind}", dpi: 50}
                """);
    }

    @Test
    void ctrl_c_leaves_finished_files_and_the_reports() throws Exception {
        assumeThat(ignoresInterrupts())
                .as("interrupts are ignored by this process and its children")
                .isFalse();
        Process process = start();
        awaitPictures(process, 10);
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(folder.resolve("err.txt"));
        assertThat(process.exitValue()).as(said).isEqualTo(130);
        List<Path> pictures = pictures(folder.resolve("out"));
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(10);
        assertThat(said)
                .contains(pictures.size() + " figures, interrupted after " + pictures.size() + " of 200000 in ");
        assertWhole(pictures);
        assertThat(folder.resolve("out/_run/part")).doesNotExist();
        assertThat(Files.readString(folder.resolve("out/_run/summary.json")))
                .contains("\"saved\":" + pictures.size() + ",", "\"interrupted\":true", "\"exit_code\":130");
        assertThat(ImageIO.read(folder.resolve("out/_run/memory.png").toFile())).isNotNull();
    }

    @Test
    void a_kill_leaves_no_half_written_picture() throws Exception {
        Process process = start();
        awaitPictures(process, 10);
        process.destroyForcibly().waitFor();
        assertWhole(pictures(folder.resolve("out")));
    }

    @Test
    void a_full_disk_fails_pictures_but_leaves_no_half_written_one() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(call("mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk.toString()))
                .as("mounting a small disk, which only root may")
                .isZero();
        try {
            Cli cli = new Cli()
                    .run("run", folder.resolve("job.yaml").toString(), "--out", disk.toString(), "--repeat", "40");
            assertThat(cli.exit).as(cli.err()).isEqualTo(3);
            assertThat(cli.err())
                    .contains("could not be written: No space left on device")
                    .contains(" of 80 pictures could not be made");
            List<Path> pictures = pictures(disk);
            assertThat(pictures).isNotEmpty().hasSizeLessThan(80);
            assertWhole(pictures);
        } finally {
            call("umount", disk.toString());
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "run",
                        folder.resolve("job.yaml").toString(),
                        "--out",
                        folder.resolve("out").toString())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    private void awaitPictures(Process process, int count) throws Exception {
        Path out = folder.resolve("out");
        while (!Files.isDirectory(out) || pictures(out).size() < count) {
            assertThat(process.isAlive())
                    .as(Files.readString(folder.resolve("err.txt")))
                    .isTrue();
            Thread.sleep(20);
        }
    }

    private static void assertWhole(List<Path> pictures) throws IOException {
        for (Path picture : pictures) {
            assertThat(picture.toString()).endsWith(".png");
            assertThat(ImageIO.read(picture.toFile())).as(picture.toString()).isNotNull();
        }
    }

    private static List<Path> pictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static int call(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return true;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("SigIgn:")) {
                return (Long.parseUnsignedLong(line.substring(7).strip(), 16) & SIGINT_BIT) != 0;
            }
        }
        return true;
    }
}
