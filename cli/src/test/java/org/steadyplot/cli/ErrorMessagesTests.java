package org.steadyplot.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bad input is answered with, word for word; the files lie in {@code src/test/golden/errors}. */
class ErrorMessagesTests {
    private static final String JOB =
            """
            steadyplot: 1
            data: {file: table.csv, by: [cut], columns: [carat, price]}
            charts:
              - {kind: heatmap, annot: true, cmap: coolwarm}
            output: {name: "{cut}_{kind}", dpi: 50}
            """;
    private static final String TABLE = "carat,cut,price\n1,Ideal,10\n2,Ideal,30\n3,Good,20\n";

    @TempDir
    Path folder;

    @Test
    void a_missing_job_file() throws IOException {
        check("missing-job", "run", "jop.yaml");
    }

    @Test
    void a_missing_data_file() throws IOException {
        job(JOB.replace("table.csv", "tabel.csv"));
        table(TABLE);
        check("missing-file", "run", "job.yaml", "--out", "out");
    }

    @Test
    void a_missing_file_to_draw() throws IOException {
        check("missing-file-to-draw", "draw", "heatmap", "none/table.csv", "-o", "h.png");
    }

    @Test
    void no_file_matches() throws IOException {
        job(JOB.replace("file: table.csv, by: [cut], columns: [carat, price]", "files: '*.csv'")
                .replace("{cut}", "{file}"));
        check("no-match", "run", "job.yaml", "--out", "out");
    }

    @Test
    void an_unknown_column() throws IOException {
        job(JOB.replace("price]", "prise]"));
        table(TABLE);
        check("unknown-column", "run", "job.yaml", "--out", "out");
    }

    @Test
    void an_unknown_column_to_draw() throws IOException {
        table(TABLE);
        check("unknown-column-to-draw", "draw", "heatmap", "table.csv", "-o", "h.png", "--columns", "carat,prise");
    }

    @Test
    void a_column_of_text_asked_for_by_name() throws IOException {
        table(TABLE);
        check("text-column", "draw", "scatter-matrix", "table.csv", "-o", "h.png", "--columns", "carat,cut");
    }

    @Test
    void a_table_without_rows() throws IOException {
        job(JOB);
        table("carat,cut,price\n");
        check("no-rows", "run", "job.yaml", "--out", "out");
    }

    @Test
    void an_empty_file() throws IOException {
        table("");
        check("empty-file", "draw", "heatmap", "table.csv", "-o", "h.png");
    }

    @Test
    void a_table_without_numbers() throws IOException {
        table("a,b\nx,y\n");
        check("no-numbers", "draw", "heatmap", "table.csv", "-o", "h.png");
    }

    @Test
    void two_columns_of_one_name() throws IOException {
        table("carat,price,carat\n1,2,3\n");
        check("duplicate-columns", "draw", "heatmap", "table.csv", "-o", "h.png");
    }

    @Test
    void a_row_of_another_length() throws IOException {
        table("carat,price\n1,2\n1,2,3\n");
        check("ragged-row", "draw", "heatmap", "table.csv", "-o", "h.png");
    }

    @Test
    void two_keys_that_escape_to_one_name() throws IOException {
        job(JOB.replace("[cut]", "[cut, color]").replace("{cut}_{kind}", "{cut}-{color}_{kind}"));
        table("carat,cut,color,price\n1,Very,Good-E,10\n2,Very-Good,E,30\n");
        check("collision", "run", "job.yaml", "--out", "out");
    }

    @Test
    void a_name_that_leaves_the_folder() throws IOException {
        job(JOB.replace("{cut}_{kind}", "../{cut}_{kind}"));
        table(TABLE);
        check("name-outside", "run", "job.yaml", "--out", "out");
    }

    @Test
    void an_unknown_placeholder() throws IOException {
        job(JOB.replace("{cut}_{kind}", "{kut}_{kind}"));
        table(TABLE);
        check("unknown-placeholder", "run", "job.yaml", "--out", "out");
    }

    @Test
    void an_output_folder_that_is_a_file() throws IOException {
        job(JOB);
        table(TABLE);
        Files.writeString(folder.resolve("out"), "");
        check("output-is-a-file", "run", "job.yaml", "--out", "out");
    }

    @Test
    void an_output_folder_below_a_file() throws IOException {
        job(JOB);
        table(TABLE);
        Files.writeString(folder.resolve("out"), "");
        check("output-below-a-file", "run", "job.yaml", "--out", "out/deep/deeper");
    }

    @Test
    void no_output_folder() throws IOException {
        job(JOB);
        table(TABLE);
        check("no-output", "run", "job.yaml");
    }

    @Test
    void an_unknown_key() throws IOException {
        job(JOB.replace("cmap:", "cmpa:"));
        check("unknown-key", "run", "job.yaml", "--out", "out");
    }

    @Test
    void an_unknown_kind() throws IOException {
        job(JOB.replace("heatmap", "heat_map"));
        check("unknown-kind", "run", "job.yaml", "--out", "out");
    }

    @Test
    void an_unknown_colormap() throws IOException {
        job(JOB.replace("coolwarm", "coolworm"));
        check("unknown-colormap", "run", "job.yaml", "--out", "out");
    }

    @Test
    void an_unknown_format() throws IOException {
        job(JOB.replace("dpi: 50", "format: pgn"));
        table(TABLE);
        check("unknown-format", "run", "job.yaml", "--out", "out");
    }

    @Test
    void an_unknown_format_to_draw() throws IOException {
        table(TABLE);
        check("unknown-format-to-draw", "draw", "heatmap", "table.csv", "-o", "h.pgn");
    }

    @Test
    void something_that_is_no_yaml() throws IOException {
        job("steadyplot: 1\ncharts: [{kind: heatmap\ndata: }{\n");
        check("yaml-nonsense", "run", "job.yaml", "--out", "out");
    }

    @Test
    void bytes_that_are_no_text() throws IOException {
        Files.write(folder.resolve("job.yaml"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        check("yaml-binary", "run", "job.yaml", "--out", "out");
    }

    @Test
    void a_deep_document() throws IOException {
        job("[".repeat(10_000));
        check("yaml-deep", "run", "job.yaml", "--out", "out");
    }

    @Test
    void a_key_twice() throws IOException {
        job(JOB + "charts: []\n");
        check("yaml-duplicate-key", "run", "job.yaml", "--out", "out");
    }

    @Test
    void a_wrong_value_on_the_command_line() throws IOException {
        table(TABLE);
        check("wrong-option-value", "draw", "heatmap", "table.csv", "-o", "h.png", "--figsize", "8");
    }

    @Test
    void an_unknown_option() throws IOException {
        check("unknown-option", "draw", "heatmap", "table.csv", "-o", "h.png", "--cmpa", "coolwarm");
    }

    @Test
    void an_unknown_command() throws IOException {
        check("unknown-command", "rum", "job.yaml");
    }

    @Test
    void an_unknown_chart_to_draw() throws IOException {
        check("unknown-chart", "draw", "heetmap", "table.csv", "-o", "h.png");
    }

    @Test
    void no_arguments_at_all() throws IOException {
        check("missing-arguments", "draw", "heatmap");
    }

    @Test
    void a_run_without_a_job() throws IOException {
        check("run-without-a-job", "run");
    }

    @Test
    void a_drawing_without_an_output() throws IOException {
        check("draw-without-an-output", "draw", "heatmap", "table.csv");
    }

    @Test
    void repeats_that_are_no_number() throws IOException {
        job(JOB);
        check("wrong-repeat", "run", "job.yaml", "--out", "out", "--repeat", "often");
    }

    private void job(String yaml) throws IOException {
        Files.writeString(folder.resolve("job.yaml"), yaml);
    }

    private void table(String csv) throws IOException {
        Files.writeString(folder.resolve("table.csv"), csv);
    }

    /** Runs the command with its paths in the temporary folder, which the golden file leaves out. */
    private void check(String name, String... args) throws IOException {
        String[] resolved = args.clone();
        for (int i = 0; i < args.length; i++) {
            boolean path = i > 0 && (args[i].matches(".*\\.(yaml|csv|png|pgn)") || args[i - 1].equals("--out"));
            resolved[i] = path ? folder.resolve(args[i]).toString() : args[i];
        }
        Cli cli = new Cli().run(resolved);
        String said = "$ steadyplot " + String.join(" ", args) + "\n"
                + cli.out()
                + cli.err().replace(folder + "/", "").replace(folder.toString(), "the folder")
                + "exit " + cli.exit + "\n";
        Path golden = Path.of("src/test/golden/errors", name + ".txt");
        String expected = Files.exists(golden) ? Files.readString(golden, StandardCharsets.UTF_8) : "";
        if ("bless".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, said, StandardCharsets.UTF_8);
            if (!said.equals(expected)) {
                fail(golden + " was rewritten; look at it and run again");
            }
        }
        assertThat(said).isEqualTo(expected);
        assertThat(cli.exit).isEqualTo(Exit.USAGE);
        assertThat(folder.resolve("h.png")).doesNotExist();
    }
}
