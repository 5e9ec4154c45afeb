package org.steadyplot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTests {
    @TempDir
    Path folder;

    @BeforeEach
    void job() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "a,b,g\n1,2,x\n2,4,x\n3,5,y\n4,9,y\n");
        Files.writeString(
                folder.resolve("job.yaml"),
                """
                steadyplot: 1
                title: two groups
                data: {file: t.csv, by: g}
                charts: [{kind: scatter-matrix}, {kind: heatmap}]
                output: {name: "{g}/{kind}", dpi: 20}
                """);
    }

    @Test
    void a_job_is_drawn_with_its_reports() throws IOException {
        Cli cli = run();
        assertThat(cli.exit).isZero();
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err())
                .matches(
                        "4 figures in \\d+\\.\\d\\d s \\(\\d+(\\.\\d)?/s\\); live set \\d+\\.\\d MiB first, \\d+\\.\\d MiB last,"
                                + " growth (unknown \\(too short a run\\)|-?\\d+\\.\\d KiB per 1,000 figures)\n"
                                + "memory: INCONCLUSIVE: heap: too short, run longer\\. \\d+ more readings may decide\\.\n");
        assertThat(files())
                .containsExactly(
                        "_run/failures.jsonl",
                        "_run/lock",
                        "_run/memory.dat",
                        "_run/memory.png",
                        "_run/summary.json",
                        "x/heatmap.png",
                        "x/scatter_matrix.png",
                        "y/heatmap.png",
                        "y/scatter_matrix.png");
        for (String file : files()) {
            if (file.endsWith(".png")) {
                assertThat(ImageIO.read(folder.resolve("out").resolve(file).toFile()))
                        .as(file)
                        .isNotNull();
            }
        }
    }

    @Test
    void options_go_before_the_job() throws IOException {
        Cli cli = run("--repeat", "3", "--workers", "2", "--pause", "0");
        assertThat(cli.exit).isZero();
        assertThat(cli.err()).startsWith("12 figures in ");
        assertThat(Files.readString(folder.resolve("out/_run/summary.json"))).contains("\"workers\":2");
    }

    @Test
    void json_lines_tell_a_program_everything() {
        Cli cli = run("--json", "--workers", "1");
        List<String> lines = cli.out().lines().toList();
        assertThat(lines).hasSize(6).allMatch(line -> line.startsWith("{\"event\":\"") && line.endsWith("}"));
        assertThat(lines.get(0))
                .isEqualTo(
                        "{\"event\":\"started\",\"title\":\"two groups\",\"data_sets\":2,\"figures\":4,\"workers\":1,\"notes\":[]}");
        assertThat(lines)
                .anyMatch(line ->
                        line.startsWith("{\"event\":\"saved\",\"item\":\"x/heatmap.png\",\"index\":1,\"bytes\":"));
        assertThat(lines.get(5))
                .startsWith("{\"event\":\"finished\",\"title\":\"two groups\"")
                .contains("\"exit_code\":0");
    }

    @Test
    void a_dry_run_lists_names_and_writes_nothing() {
        Cli cli = run("--dry-run");
        assertThat(cli.exit).isZero();
        assertThat(cli.out()).isEqualTo("x/scatter_matrix.png\nx/heatmap.png\ny/scatter_matrix.png\ny/heatmap.png\n");
        assertThat(cli.err()).matches("4 figures of 2 data sets, about 0\\.\\d MiB; nothing was written\n");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void the_same_job_gives_the_same_bytes_again() throws IOException {
        run("--workers", "1");
        byte[] first = Files.readAllBytes(folder.resolve("out/x/heatmap.png"));
        run("--workers", "2", "--repeat", "4");
        assertThat(Files.readAllBytes(folder.resolve("out/x/heatmap.png"))).isEqualTo(first);
    }

    @Test
    void help_version_and_schema_are_printed() {
        assertThat(new Cli().run("--version").out()).startsWith("steadyplot ");
        for (String command : new String[] {"run", "draw", "schema"}) {
            Cli cli = new Cli().run(command, "--help");
            assertThat(cli.exit).isZero();
            assertThat(cli.out()).contains("Examples:", "Exit codes:");
        }
        assertThat(new Cli().run("draw", "heatmap", "--help").out()).contains("--cmap", "--[no-]annot", "--figsize");
        assertThat(new Cli().run("schema").out())
                .contains("kind: heatmap", "  cbar_kws: keywords of the colorbar", "    shrink: ");
        assertThat(new Cli().run("schema", "--json").out()).startsWith("{\"job\":[{\"name\":\"steadyplot\"");
    }

    private Cli run(String... options) {
        String[] args = new String[4 + options.length];
        System.arraycopy(
                new String[] {
                    "run",
                    folder.resolve("job.yaml").toString(),
                    "--out",
                    folder.resolve("out").toString()
                },
                0,
                args,
                0,
                4);
        System.arraycopy(options, 0, args, 4, options.length);
        return new Cli().run(args);
    }

    private List<String> files() throws IOException {
        Path root = folder.resolve("out");
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
