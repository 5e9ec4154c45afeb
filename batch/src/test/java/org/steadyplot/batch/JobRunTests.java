package org.steadyplot.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steadyplot.memory.Recording;
import org.steadyplot.spec.Chart;
import org.steadyplot.spec.JobReader;
import org.steadyplot.spec.Output;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.DataException;

class JobRunTests {
    @TempDir
    Path folder;

    @Test
    void every_chart_of_every_group_becomes_a_file() throws Exception {
        table("a,b,g,h\n1,2,x,1\n3,4,x,1\n5,6,y,2\n7,8,,2\n");
        Summary summary = run(job("by: [g, h]", "{g}/{h}_{kind}"), new Stop());

        assertThat(pictures())
                .containsExactly(
                        "x/1_heatmap.png", "x/1_scatter_matrix.png", "y/2_heatmap.png", "y/2_scatter_matrix.png");
        assertThat(Files.readString(folder.resolve("out/x/1_heatmap.png"))).isEqualTo("heatmap of [a, b], 2 rows");
        assertThat(summary.saved()).isEqualTo(4);
        assertThat(summary.exitCode()).isZero();
        assertThat(summary.warningLines())
                .containsExactly("one row has no correlations: all cells stay blank (y/2_heatmap.png)");
        assertThat(reports()).containsExactly("failures.jsonl", "lock", "memory.dat", "memory.png", "summary.json");
        assertThat(Files.readString(folder.resolve("out/_run/failures.jsonl"))).isEmpty();
        assertThat(Files.readString(folder.resolve("out/_run/summary.json")))
                .startsWith("{\"title\":null,\"data_sets\":2,\"figures\":4,\"saved\":4,\"failed\":0,");
        assertThat(Recording.read(folder.resolve("out/_run/memory.dat")).live().size())
                .isPositive();
        assertThat(summary.line()).startsWith("4 figures in ").contains("live set ");
    }

    @Test
    void a_failure_is_recorded_and_the_rest_goes_on() throws Exception {
        table("a,g\n1,x\n-1,bad\n3,y\n");
        Summary summary = run(job("by: g", "{g}_{kind}"), new Stop());

        assertThat(pictures()).hasSize(4).noneMatch(name -> name.contains("bad"));
        assertThat(summary.failed()).isEqualTo(2);
        assertThat(summary.exitCode()).isEqualTo(3);
        assertThat(Files.readAllLines(folder.resolve("out/_run/failures.jsonl")))
                .hasSize(2)
                .contains(
                        "{\"item\":\"bad_heatmap.png\",\"index\":1,\"key\":{\"g\":\"bad\"},\"chart\":\"heatmap\",\"round\":1,"
                                + "\"repeat\":1,\"stage\":\"DRAW\",\"code\":\"NO_VARIANCE\",\"message\":\"not this one\"}");
    }

    @Test
    void a_file_that_cannot_be_read_fails_alone() throws Exception {
        Files.createDirectories(folder.resolve("data/deep"));
        Files.writeString(folder.resolve("data/one.csv"), "a,b,t\n1,2,x\n");
        Files.writeString(folder.resolve("data/deep/two.csv"), "a,b\n1,2,3\n");
        Files.writeString(folder.resolve("data/deep/empty.csv"), "a,b\n");
        Summary summary = run("steadyplot: 1\ndata: {files: 'data/**.csv'}\ncharts: [{kind: heatmap}]\n", new Stop());

        assertThat(pictures()).containsExactly("one_heatmap.png");
        assertThat(Files.readString(folder.resolve("out/_run/failures.jsonl")))
                .contains("\"stage\":\"READ\",\"code\":\"RAGGED\"")
                .contains("\"item\":\"deep%2Fempty_heatmap.png\"")
                .contains("the table has no rows");
        assertThat(summary.warningLines())
                .contains("not drawn, because they hold no numbers: 't' (text) (one_heatmap.png)");
    }

    @Test
    void rounds_and_repeats_draw_random_tables_anew() throws Exception {
        String job =
                """
                steadyplot: 1
                title: seed
                data: {random: {rows: 4, columns: 8}}
                charts: [{kind: scatter_matrix}, {kind: heatmap}]
                rounds: 2
                repeat: 3
                pause: 0.01
                output: {name: "{round}/{repeat}_{uuid}_{kind}"}
                """;
        List<Integer> pauses = new ArrayList<>();
        Summary summary = run(job, new Stop(), new RunListener() {
            @Override
            public void pausing(int nextRound, double seconds) {
                pauses.add(nextRound);
            }
        });
        assertThat(summary.saved()).isEqualTo(12);
        assertThat(pictures()).hasSize(12);
        assertThat(pauses).containsExactly(2);
        assertThat(summary.seconds()).isGreaterThan(summary.drawingSeconds());
        Plan plan = Plan.of(JobReader.read(job), folder);
        assertThat(plan.table(0).numbers("0")).isEqualTo(plan.table(0).numbers("0"));
        assertThat(plan.table(0).numbers("0")).isNotEqualTo(plan.table(1).numbers("0"));
        assertThat(plan.table(0).names()).containsExactly("0", "1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void a_stop_leaves_finished_files_and_says_so() throws Exception {
        table("a,g\n" + "1,x\n".repeat(3));
        Stop stop = new Stop();
        String job = job("by: g", "{index}_{kind}") + "repeat: 1000000\n";
        Summary summary = run(job, stop, new RunListener() {
            @Override
            public void saved(Item item, long bytes, long nanos, List<Warning> warnings) {
                if (item.unit() > 20) {
                    stop.request();
                }
            }
        });
        assertThat(summary.interrupted()).isTrue();
        assertThat(summary.exitCode()).isEqualTo(130);
        assertThat(pictures()).hasSize((int) summary.saved());
        assertThat(summary.line()).contains("interrupted after " + summary.saved() + " of 2000000");
        assertThat(reports()).contains("summary.json", "memory.png");
    }

    @Test
    void a_hundred_keys_give_the_same_files_with_any_number_of_workers() throws Exception {
        StringBuilder csv = new StringBuilder("a,g\n");
        for (int i = 0; i < 100; i++) {
            csv.append(i).append(",k").append(i).append('\n');
        }
        table(csv.toString());
        run(job("by: g", "{uuid}_{kind}") + "workers: 1\n", new Stop());
        List<String> serial = pictures();
        run(job("by: g", "{uuid}_{kind}") + "workers: 8\n", new Stop());
        assertThat(pictures()).isEqualTo(serial).hasSize(200);
    }

    @Test
    void keys_that_would_share_a_name_are_named_both() throws Exception {
        table("a,g,h\n1,x_y,z\n2,x,y_z\n");
        assertThatThrownBy(() -> plan(job("by: [g, h]", "{g}_{h}_{kind}")))
                .isInstanceOf(BatchException.class)
                .hasMessage(
                        "output.name: two pictures would be called 'x_y_z_scatter_matrix.png': scatter_matrix of g=x, h=y_z,"
                                + " and scatter_matrix of g=x_y, h=z; add what tells them apart, as {index}");
        assertThatThrownBy(() -> plan(job("by: [g, h]", "{g}_{index}"))).hasMessageContaining("as {chart}");
        assertThat(plan(job("by: [g, h]", "{g}/{h}_{kind}")).figures()).isEqualTo(4);
    }

    @Test
    void names_are_looked_at_over_all_rounds() throws Exception {
        table("a,g\n1,x\n2,x1\n");
        String job = job("by: g", "{g}{round}_{kind}") + "rounds: 12\n";
        assertThatThrownBy(() -> plan(job))
                .hasMessageContaining("'x11_scatter_matrix.png'")
                .hasMessageContaining("round 11");
        assertThatThrownBy(
                        () -> plan(
                                """
                        steadyplot: 1
                        data: {random: {rows: 4, columns: 8}}
                        charts: [{kind: heatmap}]
                        output: {name: "{kind}"}
                        repeat: 2
                        """))
                .hasMessageContaining("add {uuid} or {index}");
    }

    @Test
    void hostile_keys_stay_inside_the_folder() throws Exception {
        table("a,g\n1,../../x\n2,..\n3,_run\n4,\"a\nb\"\n5," + "k".repeat(300) + "\n6,nul\n");
        run(job("by: g", "{g}/{kind}"), new Stop());
        assertThat(pictures())
                .hasSize(12)
                .contains(
                        "%2E%2E/heatmap.png",
                        "%5Frun/heatmap.png", "..%2F..%2Fx/heatmap.png", "a%0Ab/heatmap.png", "%6Eul/heatmap.png");
    }

    @Test
    void columns_are_checked_before_the_run() throws Exception {
        table("carat,cut,price\n1,x,2\n");
        assertThat(plan(job("", "{kind}")).notes())
                .containsExactly("not drawn, because they hold no numbers: 'cut' (text)");
        assertThat(plan(job("columns: [price]", "{kind}")).notes()).isEmpty();
        assertThatThrownBy(() -> plan(job("columns: [prize]", "{kind}"))).hasMessageContaining("did you mean 'price'?");
        assertThatThrownBy(() -> plan(job("columns: [cut]", "{kind}"))).hasMessageContaining("column 'cut' holds text");
        assertThatThrownBy(() -> plan(job("by: kut", "{kind}"))).hasMessageContaining("did you mean 'cut'?");
    }

    private void table(String csv) throws IOException {
        Files.writeString(folder.resolve("t.csv"), csv);
    }

    private static String job(String data, String name) {
        return "steadyplot: 1\ndata: {file: t.csv" + (data.isEmpty() ? "" : ", " + data) + "}\n"
                + "charts: [{kind: scatter_matrix}, {kind: heatmap}]\noutput: {name: \"" + name + "\"}\n";
    }

    private Plan plan(String job) {
        return Plan.of(JobReader.read(job), folder);
    }

    private Summary run(String job, Stop stop) throws Exception {
        return run(job, stop, new RunListener() {});
    }

    private Summary run(String job, Stop stop, RunListener listener) throws Exception {
        try (RunFolder run = RunFolder.open(folder.resolve("out"))) {
            return JobRun.run(plan(job), run, Labels::new, (recording, png) -> png.write(1), listener, stop);
        }
    }

    private List<String> pictures() throws IOException {
        return files(folder.resolve("out"))
                .filter(name -> !name.startsWith("_run/"))
                .toList();
    }

    private List<String> reports() throws IOException {
        return files(folder.resolve("out/_run")).toList();
    }

    private static Stream<String> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk
                    .filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Writes what it was asked to draw, and refuses tables whose only number is -1. */
    private static final class Labels implements Drawer {
        @Override
        public List<Warning> draw(Chart chart, Columns columns, Output.Save save, OutputStream out) throws IOException {
            if (columns.size() == 1 && columns.rowCount() == 1 && columns.numbers(columns.name(0))[0] == -1) {
                throw new DataException(DataException.Code.NO_VARIANCE, "not this one");
            }
            out.write((chart.kind().word() + " of " + columns.names() + ", " + columns.rowCount() + " rows")
                    .getBytes(StandardCharsets.UTF_8));
            return List.of();
        }

        @Override
        public void close() {}
    }
}
