package org.steadyplot.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steadyplot.spec.SpecException.Code;

class JobReaderTests {
    private static final String DIAMONDS =
            """
            steadyplot: 1
            data: {file: data/diamonds.csv, by: [cut, color, clarity], columns: [carat, depth, table, price, x, y, z]}
            charts:
              - {kind: scatter_matrix, figsize: [12, 8], s: 3, color: black, alpha: 0.5}
              - {kind: heatmap, of: corr, method: pearson, figsize: [8, 6], annot: true, cmap: coolwarm}
            output: {dir: out, name: "{cut}/{color}_{clarity}_{kind}", format: png, dpi: 100}
            """;

    @TempDir
    Path folder;

    @Test
    void a_job_is_read_whole() {
        Job job = JobReader.read(DIAMONDS);

        assertThat(job.data())
                .isEqualTo(new Data.OneFile(
                        "data/diamonds.csv",
                        List.of("cut", "color", "clarity"),
                        List.of("carat", "depth", "table", "price", "x", "y", "z")));
        assertThat(job.output())
                .isEqualTo(new Output(
                        "out", "{cut}/{color}_{clarity}_{kind}", new Output.Save("png", 100, null, false, false, 0.1)));
        assertThat(job.rounds()).isEqualTo(1);
        assertThat(job.repeat()).isEqualTo(1);
        assertThat(job.workers()).isZero();
        Chart matrix = job.charts().get(0);
        assertThat(matrix.kind()).isEqualTo(ChartKind.SCATTER_MATRIX);
        assertThat(matrix.arguments().get(ScatterMatrixParameters.FIGSIZE)).isEqualTo(new Figsize(12, 8));
        assertThat(matrix.arguments().find(ScatterMatrixParameters.COLOR)).isEqualTo("black");
        assertThat(matrix.arguments().find(ScatterMatrixParameters.HSPACE)).isNull();
        Chart heatmap = job.charts().get(1);
        assertThat(heatmap.arguments().get(HeatmapParameters.CMAP)).containsExactly("coolwarm");
        assertThat(heatmap.arguments().get(HeatmapParameters.ANNOT)).isTrue();
        assertThat(heatmap.arguments().get(HeatmapParameters.FMT)).isEqualTo(".2g");
        assertThat(heatmap.columns()).isNull();
    }

    @Test
    void json_is_a_part_of_yaml() {
        Job job = JobReader.read(
                """
                {"steadyplot": 1, "data": {"random": {"rows": 4, "columns": 8}},
                 "charts": [{"kind": "scatter-matrix", "diagonal": "kde"}],
                 "rounds": 5, "repeat": 50, "pause": 20, "title": "seed"}
                """);
        assertThat(job.data()).isEqualTo(new Data.RandomTable(4, 8, 0, null));
        assertThat(job.rounds()).isEqualTo(5);
        assertThat(job.pause()).isEqualTo(20);
        assertThat(job.with(Map.of("repeat", "2", "pause", "0.5", "workers", "3")))
                .extracting(Job::repeat, Job::pause, Job::workers)
                .containsExactly(2, 0.5, 3);
        assertThat(job.with(Map.of())).isEqualTo(job);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "cmap: coolwarm      | cmpa: coolwarm      | line 5: charts[1].cmpa: a heatmap has no such key; did you mean 'cmap'?",
                "annot: true         | annot: yes          | line 5: charts[1].annot: expected true or false but found 'yes'",
                "alpha: 0.5          | alpha: 1.5          | line 4: charts[0].alpha: expected a number from 0 to 1 but found 1.5",
                "alpha: 0.5          | alpha: .nan         | line 4: charts[0].alpha: expected a number from 0 to 1 but found .nan",
                "figsize: [12, 8]    | figsize: [12]       | line 4: charts[0].figsize: expected [width, height] in inches but found a list of 1",
                "figsize: [12, 8]    | figsize: [12, wide] | line 4: charts[0].figsize[1]: expected a number from 0.01 to 1000 but found 'wide'",
                "method: pearson     | method: pearsen     | line 5: charts[1].method: expected pearson, kendall or spearman but found 'pearsen'; did you mean 'pearson'?",
                "kind: heatmap       | kind: haetmap       | line 5: charts[1].kind: no kind of chart is called 'haetmap'; did you mean 'heatmap'?",
                "kind: heatmap       | kind: pie           | line 5: charts[1].kind: no kind of chart is called 'pie'; there are scatter_matrix, heatmap",
                "'kind: heatmap, '   | ''                  | line 5: charts[1].kind: a chart needs it: scatter_matrix, heatmap",
                "steadyplot: 1       | steadyplot: 2       | line 1: steadyplot: this program reads version 1 of job documents, not 2",
                "steadyplot: 1       | job: 1              | line 1: job: a job has no such key; it has steadyplot, title, data, charts, output, rounds, repeat, pause, workers",
                "'file: data/diamonds.csv, ' | ''          | line 2: data: needs one of file, files and random",
                "'file: data/'       | 'files: a, file: '  | line 2: data: needs one of file, files and random, not 2 of them",
                "'[cut, color, clarity]' | '[cut, color, cut]' | line 2: data.by: 'cut' stands twice",
                "s: 3                | s: 3, s: 4          | line 4: the key 's' stands twice",
                "dpi: 100            | dpi: 0              | line 6: output.dpi: expected a number from 1 to 10000 but found 0",
                "alpha: 0.5          | range_padding: 0.1  | line 4: charts[0].range_padding: it has an effect only with diagonal: hist or kde",
                "'kind: heatmap'     | 'kind: scatter-matrix' | line 5: charts[1].of: a scatter_matrix has no such key; it has columns, name, title, figsize, diagonal, s, color, alpha, marker, hspace, wspace, labels, grid, range_padding, hist_kwds, density_kwds",
            })
    void a_wrong_word_is_named_with_its_place_and_what_was_meant(String right, String wrong, String message) {
        String document = DIAMONDS.replace(right, wrong);
        assertThat(document).isNotEqualTo(DIAMONDS);
        assertThatThrownBy(() -> JobReader.read(document))
                .isInstanceOf(SpecException.class)
                .hasMessage(message);
    }

    @Test
    void two_charts_of_one_name_are_told_apart_by_a_name() {
        String twice = DIAMONDS.replace(
                "kind: scatter_matrix, figsize: [12, 8], s: 3, color: black, alpha: 0.5", "kind: heatmap");
        assertThatThrownBy(() -> JobReader.read(twice))
                .hasMessage("line 3: charts[1].name: two charts are called 'heatmap'; give one of them another name");
        Job job = JobReader.read(twice.replace("kind: heatmap}", "kind: heatmap, name: first}"));
        assertThat(job.charts()).extracting(Chart::name).containsExactly("first", "heatmap");
    }

    @Test
    void a_key_without_a_value_counts_as_not_given() {
        Job job = JobReader.read(DIAMONDS.replace("cmap: coolwarm", "cmap: null, vmin: ~"));
        assertThat(job.charts().get(1).arguments().isGiven(HeatmapParameters.CMAP))
                .isFalse();
    }

    @Test
    void keywords_of_keywords_are_read() {
        Job job = JobReader.read(
                DIAMONDS.replace(
                        "cmap: coolwarm",
                        "cbar_kws: {label: r, shrink: 0.5, ticks: [-1, 0, 1]}, xticklabels: 2, yticklabels: [a, b], mask: triu"));
        Arguments heatmap = job.charts().get(1).arguments();
        Arguments colorbar = heatmap.get(HeatmapParameters.CBAR_KWS);
        assertThat(colorbar.get(HeatmapParameters.Colorbar.SHRINK)).isEqualTo(0.5);
        assertThat(colorbar.get(HeatmapParameters.Colorbar.TICKS)).containsExactly(-1.0, 0.0, 1.0);
        assertThat(heatmap.get(HeatmapParameters.XTICKLABELS)).isEqualTo(new TickLabels(2, null));
        assertThat(heatmap.get(HeatmapParameters.YTICKLABELS)).isEqualTo(new TickLabels(1, List.of("a", "b")));
        assertThat(heatmap.get(HeatmapParameters.MASK)).isEqualTo(new Mask(Mask.Triangle.TRIU, List.of()));
    }

    @Test
    void a_file_is_named_in_its_errors() throws Exception {
        Path file = folder.resolve("job.yaml");
        Files.writeString(file, "steadyplot: 1\ndata: [\n");
        assertThatThrownBy(() -> JobReader.read(file))
                .hasMessageStartingWith(file + ", line ")
                .hasMessageContaining("not YAML");
        Files.write(file, new byte[] {'a', ':', (byte) 0xff});
        assertThatThrownBy(() -> JobReader.read(file)).hasMessage(file + ": not UTF-8 text");
        assertThatThrownBy(() -> JobReader.read(folder.resolve("none.yaml")))
                .hasMessage(folder.resolve("none.yaml") + ": no such file");
        assertThatThrownBy(() -> JobReader.read(folder)).hasMessage(folder + ": a folder, where a job file is needed");
    }

    @Test
    void a_mutated_document_gives_a_job_or_a_clear_error() {
        Random random = new Random(7);
        byte[] original = DIAMONDS.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 5000; i++) {
            byte[] mutated = original.clone();
            for (int k = random.nextInt(4); k >= 0; k--) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            String document = new String(
                    mutated,
                    0,
                    random.nextInt(8) == 0 ? random.nextInt(mutated.length) : mutated.length,
                    StandardCharsets.ISO_8859_1);
            try {
                assertThat(JobReader.read(document).charts()).isNotEmpty();
            } catch (SpecException e) {
                assertThat(e.code()).isNotEqualTo(Code.UNREADABLE);
                assertThat(e.reason()).isNotBlank();
            }
        }
    }
}
