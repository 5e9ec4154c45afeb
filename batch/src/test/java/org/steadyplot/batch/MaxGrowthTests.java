package org.steadyplot.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.spec.Chart;
import org.steadyplot.spec.JobReader;
import org.steadyplot.spec.Output;
import org.steadyplot.stats.Columns;

/** A job whose drawer keeps something of every figure. */
class MaxGrowthTests {
    private static final int KEPT = 10_007;
    private static final int PER_FIGURE = KEPT + 17 + 5;

    @TempDir
    Path folder;

    @Test
    void growth_beyond_what_the_run_may_is_an_error() throws Exception {
        Summary summary = run(OptionalDouble.of(1_000_000), KEPT);

        assertThat(summary.exitCode()).as(summary.verdictLine()).isEqualTo(Summary.LEAK);
        assertThat(summary.verdict().findings().get(0).rate()).isBetween(0.9 * PER_FIGURE, 1.1 * PER_FIGURE);
        assertThat(summary.verdictLine())
                .startsWith("memory: LEAK: heap grows by ")
                .contains(" per figure ")
                .endsWith(" More than 1000000 B per 1,000 figures is an error in this run.");
        assertThat(Files.readString(folder.resolve("out/_run/summary.json")))
                .contains("\"exit_code\":5")
                .contains("\"verdict\":{\"status\":\"leak\"")
                .contains("\"max_growth_bytes_per_1000_figures\":1000000");
    }

    @Test
    void growth_within_it_is_none() throws Exception {
        Summary summary = run(OptionalDouble.of(20_000_000), KEPT);

        assertThat(summary.exitCode()).as(summary.verdictLine()).isZero();
        assertThat(summary.verdict().status()).isEqualTo(Status.FLAT);
    }

    @Test
    void a_run_that_keeps_nothing_is_within_any() throws Exception {
        Summary summary = run(OptionalDouble.of(0), 0);

        assertThat(summary.exitCode()).as(summary.verdictLine()).isZero();
    }

    @Test
    void growth_is_no_error_where_no_limit_was_given() throws Exception {
        Summary summary = run(OptionalDouble.empty(), KEPT);

        assertThat(summary.exitCode()).isZero();
        assertThat(summary.verdictLine()).startsWith("memory: ");
    }

    private Summary run(OptionalDouble maxGrowth, int kept) throws Exception {
        Files.writeString(folder.resolve("t.csv"), "a,b\n1,2\n3,4\n");
        String job =
                """
                steadyplot: 1
                data: {file: t.csv}
                charts: [{kind: heatmap}]
                repeat: 1500
                output: {name: "{repeat}"}
                """;
        List<byte[]> leaked = new ArrayList<>();
        try (RunFolder run = RunFolder.open(folder.resolve("out"))) {
            return JobRun.run(
                    Plan.of(JobReader.read(job), folder),
                    run,
                    () -> new Keeper(leaked, kept),
                    (recording, png) -> png.write(1),
                    maxGrowth,
                    new RunListener() {},
                    new Stop());
        }
    }

    /** Takes a millisecond for each figure, and keeps so many bytes of it. */
    private static final class Keeper implements Drawer {
        private final List<byte[]> leaked;
        private final int kept;

        Keeper(List<byte[]> leaked, int kept) {
            this.leaked = leaked;
            this.kept = kept;
        }

        @Override
        public List<Warning> draw(Chart chart, Columns columns, Output.Save save, OutputStream out) throws IOException {
            out.write(1);
            synchronized (leaked) {
                if (kept > 0) {
                    leaked.add(new byte[kept]);
                }
            }
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        }

        @Override
        public void close() {}
    }
}
