package org.steadyplot.bench.jmh;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
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
import org.steadyplot.chart.Save;
import org.steadyplot.raster.Surface;
import org.steadyplot.raster.png.PngEncoder;
import org.steadyplot.raster.png.PngOptions;

/** Encoding a finished picture as PNG. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EncodingBenchmark {
    private static final int WHITE = 0xffffffff;

    @Param
    ChartKind chart = ChartKind.HEATMAP;

    @Param
    PngOptions.Effort effort = PngOptions.Effort.FAST;

    private final Surface surface = new Surface();
    private final PngEncoder encoder = new PngEncoder();
    private PngOptions options = PngOptions.DEFAULT;

    @Setup
    public void draw() throws IOException {
        options = new PngOptions(effort, PngOptions.Color.AUTO, 100, Map.of());
        byte[] png = chart.figure(Tables.columns(4)).toBytes(new Save().dpi(100).format("png"));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        surface.reset(image.getWidth(), image.getHeight(), WHITE);
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), surface.pixels(), 0, image.getWidth());
    }

    @Benchmark
    public void encode() throws IOException {
        encoder.encode(surface, options, OutputStream.nullOutputStream());
    }
}
