package org.steadyplot.bench.jmh;

import java.io.IOException;
import java.io.OutputStream;
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
import org.openjdk.jmh.annotations.Warmup;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.RenderContext;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.Saved;
import org.steadyplot.chart.layout.FigureLayout;
import org.steadyplot.stats.Columns;

/** The steps of one chart: building the figure, laying it out, and everything up to the encoded picture, without a file. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StepsBenchmark {
    @Param
    ChartKind chart = ChartKind.HEATMAP;

    private final Columns columns = Tables.columns(4);
    private final RenderContext context = new RenderContext();
    private final Save png = new Save().dpi(100).format("png");
    private final Save svg = new Save().format("svg");
    private Figure figure = new Figure();

    @Setup
    public void build() {
        figure = chart.figure(columns);
    }

    @Benchmark
    public Figure figure() {
        return chart.figure(columns);
    }

    @Benchmark
    public FigureLayout layout() {
        return context.layout(figure, png);
    }

    @Benchmark
    public Saved png() throws IOException {
        return context.save(figure, OutputStream.nullOutputStream(), png);
    }

    @Benchmark
    public Saved svg() throws IOException {
        return context.save(figure, OutputStream.nullOutputStream(), svg);
    }
}
