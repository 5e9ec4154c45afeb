package org.steadyplot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawCommandTests {
    private static final String TABLE = "a,b,c,t\n1,2,9,x\n2,4,7,y\n3,5,8,z\n4,9,1,x\n";

    @TempDir
    Path folder;

    @Test
    void a_heatmap_of_a_file_becomes_a_picture_of_the_asked_size() throws IOException {
        Path table = table(TABLE);
        Path out = folder.resolve("deep/h.png");
        Cli cli = new Cli()
                .run(
                        "draw",
                        "heatmap",
                        table.toString(),
                        "-o",
                        out.toString(),
                        "--figsize",
                        "5,4",
                        "--dpi",
                        "50",
                        "--annot");

        assertThat(cli.err()).isEqualTo("note: not drawn, because they hold no numbers: 't' (text)\n");
        assertThat(cli.exit).isZero();
        assertThat(ImageIO.read(out.toFile()))
                .satisfies(image -> assertThat(image.getWidth()).isEqualTo(250))
                .satisfies(image -> assertThat(image.getHeight()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scatter-matrix", "scatter_matrix"})
    void standard_streams_stand_for_files(String kind) throws IOException {
        Cli cli = new Cli();
        cli.in = TABLE.getBytes(StandardCharsets.UTF_8);
        cli.run("draw", kind, "-", "-o", "-", "--columns", "a,b", "--dpi", "20");
        assertThat(cli.err()).isEmpty();
        assertThat(cli.exit).isZero();
        assertThat(ImageIO.read(new ByteArrayInputStream(cli.out.toByteArray())).getWidth())
                .isEqualTo(240);
    }

    @Test
    void options_change_the_picture() throws IOException {
        byte[] plain = heatmap();
        assertThat(heatmap()).isEqualTo(plain);
        for (String option : new String[] {
            "--annot",
            "--no-cbar",
            "--square",
            "--cmap=viridis",
            "--vmin=-3",
            "--mask=triu",
            "--linewidths=2",
            "--title=T",
            "--xticklabels=false",
            "--method=kendall",
            "--of=values",
            "--center=0",
            "--transparent"
        }) {
            assertThat(heatmap(option)).as(option).isNotEqualTo(plain);
        }
        assertThat(heatmap("--annot", "--annot-kws", "{size: 6, color: red}")).isNotEqualTo(heatmap("--annot"));
        assertThat(heatmap("--annot", "--annot_kws", "{size: 6}")).isNotEqualTo(heatmap("--annot"));
        assertThat(heatmap("--cbar-kws", "{label: r, orientation: horizontal, format: '%.1f'}"))
                .isNotEqualTo(plain);
        assertThat(heatmap("--cmap", "[red, white, blue]")).isNotEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hist", "kde"})
    void the_diagonal_of_pandas_is_drawn(String diagonal) throws IOException {
        Path table = table(TABLE);
        Path out = folder.resolve("s.png");
        Cli cli = new Cli()
                .run(
                        "draw",
                        "scatter-matrix",
                        table.toString(),
                        "-o",
                        out.toString(),
                        "--diagonal",
                        diagonal,
                        "--title",
                        "T",
                        diagonal.equals("hist") ? "--hist-kwds" : "--density-kwds",
                        diagonal.equals("hist") ? "{bins: 3}" : "{color: r}");
        assertThat(cli.err()).doesNotContain("steadyplot:");
        assertThat(ImageIO.read(out.toFile()).getWidth()).isEqualTo(1200);
    }

    @Test
    void odd_data_is_drawn_with_warnings() throws IOException {
        Path table = table("a,b,c,d\n1,5,,1\n2,5,,inf\n3,5,,2\n");
        Cli cli = new Cli()
                .run(
                        "draw",
                        "heatmap",
                        table.toString(),
                        "-o",
                        folder.resolve("h.png").toString());
        assertThat(cli.exit).isZero();
        assertThat(cli.err().lines())
                .containsExactly(
                        "warning: column 'b' is constant, so its correlations are NaN: their cells stay blank",
                        "warning: column 'c' has no values: its cells stay blank",
                        "warning: column 'd' has infinite values, which its correlations leave out");
    }

    @Test
    void a_constant_column_has_no_density() throws IOException {
        Path table = table("a,b\n1,5\n2,5\n3,5\n");
        Path out = folder.resolve("s.png");
        Cli cli = new Cli().run("draw", "scatter-matrix", table.toString(), "-o", out.toString(), "--diagonal", "kde");
        assertThat(cli.exit).isZero();
        assertThat(cli.err())
                .isEqualTo(
                        "warning: column 'b' is constant, so it has no density: its panel on the diagonal stays blank\n");
    }

    @Test
    void one_row_and_sixty_columns_are_drawn() throws IOException {
        StringBuilder header = new StringBuilder("c0");
        StringBuilder row = new StringBuilder("0");
        for (int i = 1; i < 60; i++) {
            header.append(",c").append(i);
            row.append(',').append(i);
        }
        Path table = table(header + "\n" + row + "\n");
        for (String kind : new String[] {"heatmap", "scatter-matrix"}) {
            Path out = folder.resolve(kind + ".png");
            Cli cli = new Cli().run("draw", kind, table.toString(), "-o", out.toString(), "--dpi", "30");
            assertThat(cli.err().lines())
                    .containsExactlyElementsOf(
                            kind.equals("heatmap")
                                    ? List.of("warning: one row has no correlations: all cells stay blank")
                                    : List.of());
            assertThat(ImageIO.read(out.toFile())).isNotNull();
        }
    }

    @Test
    void a_glyph_that_no_font_has_is_named() throws IOException {
        Path table = table("a\uD800\uDC00,b\n1,2\n2,3\n");
        Cli cli = new Cli()
                .run(
                        "draw",
                        "heatmap",
                        table.toString(),
                        "-o",
                        folder.resolve("h.png").toString());
        assertThat(cli.exit).isZero();
        assertThat(cli.err()).contains("U+10000");
    }

    @Test
    void a_picture_that_cannot_be_written_is_a_failure() throws IOException {
        Path table = table(TABLE);
        Files.createDirectories(folder.resolve("h.png/x"));
        Cli cli = new Cli()
                .run(
                        "draw",
                        "heatmap",
                        table.toString(),
                        "-o",
                        folder.resolve("h.png").toString());
        assertThat(cli.exit).isEqualTo(3);
        assertThat(cli.err()).contains("h.png: cannot be written: ");
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("t.csv", "h.png");
        }
    }

    private byte[] heatmap(String... options) throws IOException {
        Path table = table(TABLE);
        Path out = folder.resolve("o.png");
        String[] args = new String[7 + options.length];
        System.arraycopy(
                new String[] {"draw", "heatmap", table.toString(), "-o", out.toString(), "--dpi", "40"}, 0, args, 0, 7);
        System.arraycopy(options, 0, args, 7, options.length);
        Cli cli = new Cli().run(args);
        assertThat(cli.exit).as(cli.err()).isZero();
        return Files.readAllBytes(out);
    }

    private Path table(String csv) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), csv);
    }
}
