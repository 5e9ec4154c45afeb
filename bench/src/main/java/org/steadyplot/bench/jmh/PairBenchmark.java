package org.steadyplot.bench.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.steadyplot.bench.race.Pair;
import org.steadyplot.bench.race.Table;

/** A scatter matrix and a heatmap, from the table to two files. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PairBenchmark {
    @Param({"4", "1000"})
    int rows;

    @Param({"10", "100", "300"})
    int dpi;

    private Table table = Tables.of(1);
    private Path folder = Path.of("");
    private Pair pair = new Pair(100);

    @Setup
    public void prepare() throws IOException {
        table = Tables.of(rows);
        folder = Files.createTempDirectory("pair");
        pair = new Pair(dpi);
    }

    @Benchmark
    public void draw() throws IOException {
        pair.draw(table, folder, "p");
    }

    @TearDown
    public void clean() throws IOException {
        pair.close();
        Files.deleteIfExists(folder.resolve("p_scatter_matrix.png"));
        Files.deleteIfExists(folder.resolve("p_correlation_heatmap.png"));
        Files.delete(folder);
    }
}
