package org.steadyplot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steadyplot.chart.tick.CFormat;
import org.steadyplot.memory.Recording;

/** mprof itself reads what we record; skipped where it is not installed (Debian: python3-memory-profiler). */
class MprofTests {
    private static final String[] NAMES = {"mprof", "python3-mprof"};

    @TempDir
    Path folder;

    private String mprof = "";

    @BeforeEach
    void installed() {
        assumeThat(Path.of("/proc/self/statm")).as("a system with /proc").exists();
        String path = System.getenv("PATH");
        for (String directory : (path == null ? "" : path).split(File.pathSeparator)) {
            for (String name : NAMES) {
                Path file = Path.of(directory, name);
                mprof = mprof.isEmpty() && Files.isExecutable(file) ? file.toString() : mprof;
            }
        }
        assumeThat(mprof).as("mprof on the PATH").isNotEmpty();
    }

    @Test
    void it_lists_plots_and_finds_the_peak_of_a_recording_with_children_and_jvms() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String script = "sleep 0.3 & \"$0\" -Xmx64m \"$1\"; wait";
        Path source = folder.resolve("Grow.java");
        Files.writeString(
                source,
                """
                public class Grow {
                    public static void main(String[] args) throws Exception {
                        byte[][] kept = new byte[200][];
                        for (int i = 0; i < kept.length; i++) {
                            kept[i] = new byte[100_000];
                            System.gc();
                            Thread.sleep(10);
                        }
                    }
                }
                """);
        Cli run = new Cli();
        run.folder = folder;
        run.run("memory", "run", "--live-set", "-C", "-M", "--", "sh", "-c", script, java, source.toString());
        assertThat(run.exit).as(run.err()).isZero();
        assertThat(run.err()).contains("live set of 1 JVM, ");
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.filter(one -> one.toString().endsWith(".dat"))
                    .findFirst()
                    .orElseThrow();
        }
        Recording recording = Recording.read(file);
        assertThat(recording.jvms()).hasSize(1);
        String name = String.valueOf(file.getFileName());

        assertThat(mprof("list")).startsWith("0 " + name + " ");
        StringBuilder peak = new StringBuilder();
        CFormat.fixed(peak, recording.peak(), 3);
        assertThat(mprof("peak", name)).contains("\t" + peak + " MiB");
        assertThat(mprof("plot", "-o", "plain.png", name)).doesNotContain("Traceback");
        assertThat(mprof("plot", "-s", "-o", "slope.png", name)).doesNotContain("Traceback");
        assertThat(Files.size(folder.resolve("plain.png"))).isGreaterThan(5000);
        assertThat(Files.size(folder.resolve("slope.png"))).isGreaterThan(5000);
    }

    private String mprof(String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(mprof));
        words.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("MPLBACKEND", "Agg");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
