import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.GridSpec;
import org.steadyplot.chart.Label;
import org.steadyplot.chart.RenderContext;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.plot.Bar;
import org.steadyplot.chart.plot.FillBetween;
import org.steadyplot.chart.plot.Hist;
import org.steadyplot.chart.plot.Imshow;
import org.steadyplot.chart.plot.Plot;
import org.steadyplot.chart.plot.Scatter;
import org.steadyplot.chart.plot.TextOptions;
import org.steadyplot.chart.style.Interpolation;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.CorrelationMethod;
import org.steadyplot.stats.Heatmap;
import org.steadyplot.stats.ScatterMatrix;
import org.steadyplot.stats.Stats;

/**
 * Draws mixed figures, each as PNG and SVG, into a folder: {@code java -cp LIB SameBytes.java FOLDER FIGURES THREADS}. The numbers
 * in them span magnitudes, so that every figure has other ticks. Text outside ASCII is escaped: the compiler may read another charset.
 */
class SameBytes {
    private static final String[] CMAPS = {"viridis", "coolwarm", "magma_r", "tab10", "cubehelix", "RdBu"};
    private static final double[] DPI = {10, 72, 100, 143.5};

    /** Kinds of figure; the number of the figure varies each. */
    private enum Kind {
        LINES {
            @Override
            void draw(Figure figure, int i) {
                Axes ax = figure.addSubplot();
                ax.plot(wave(30, i, 0), wave(30, i, 1), new Plot().marker("o").label("\u6e29\u5ea6 one"));
                ax.plot(wave(30, i, 2), wave(30, i, 3), new Plot().linestyle("--").label("\u00e4\u20ac\u2212 two"));
                ax.axhline(0.2, new Plot().linestyle(":").color("k"));
                ax.setTitle("Figure " + i);
                ax.setXLabel("x");
                ax.setYLabel("rotated", new Label().rotation(33));
                ax.legend();
            }
        },
        BARS {
            @Override
            void draw(Figure figure, int i) {
                GridSpec grid = figure.addGridSpec(1, 2);
                Axes ax = figure.addSubplot(grid.at(0, 0));
                ax.bar(new double[] {1, 2, 3}, wave(3, i, 0), new Bar().label("up"));
                Axes right = figure.addSubplot(grid.at(0, 1));
                right.hist(new double[][] {wave(50, i, 1), wave(60, i, 2)}, new Hist().bins(8).label("a", "b"));
                right.legend();
            }
        },
        AREA {
            @Override
            void draw(Figure figure, int i) {
                Axes ax = figure.addSubplot();
                double[] x = {0, 1, 2, 3, 4};
                ax.fillBetween(x, wave(5, i, 0), wave(5, i, 1), new FillBetween().color("C1").alpha(0.4));
                ax.scatter(x, wave(5, i, 2), new Scatter().s(30, 60, 90, 5, 7).color("r", "g", "b", "c", "m").alpha(0.5));
                ax.text(2, 0, "text\nlines", new TextOptions().rotation(i).color("C3"));
                figure.suptitle("Area");
            }
        },
        IMAGE {
            @Override
            void draw(Figure figure, int i) {
                double[][] values = {wave(9, i, 1), wave(9, i, 2), wave(9, i, 3), wave(9, i, 4)};
                Interpolation[] interpolations = Interpolation.values();
                Axes ax = figure.addSubplot();
                ax.imshow(values, new Imshow().cmap(cmap(i)).interpolation(interpolations[i / 6 % interpolations.length]));
            }
        },
        HEATMAP {
            @Override
            void draw(Figure figure, int i) {
                CorrelationMethod[] methods = CorrelationMethod.values();
                Stats.heatmap(
                        figure.addSubplot(),
                        Stats.corr(table(i), methods[i / 6 % methods.length]),
                        new Heatmap().annot(true).cmap(cmap(i)));
            }
        },
        SCATTER_MATRIX {
            @Override
            void draw(Figure figure, int i) {
                ScatterMatrix.Diagonal[] diagonals = ScatterMatrix.Diagonal.values();
                Stats.scatterMatrix(figure, table(i), new ScatterMatrix().diagonal(diagonals[i / 6 % diagonals.length]));
            }
        };

        abstract void draw(Figure figure, int i);
    }

    private static String cmap(int i) {
        return CMAPS[i / 6 % CMAPS.length];
    }

    private static Columns table(int i) {
        String[] names = {"a", "\u4ef7\u683c", "gr\u00f6\u00dfe", "d"};
        return Columns.of(names, wave(25, i, 1), wave(25, i, 2), wave(25, i, 3), wave(25, i, 4));
    }

    /** Numbers that look like noise and are the same everywhere; their magnitude varies with the figure. */
    private static double[] wave(int n, int figure, int seed) {
        double magnitude = StrictMath.pow(10, figure % 13 - 6);
        double[] values = new double[n];
        int state = (figure * 31 + seed) * 7919;
        for (int i = 0; i < n; i++) {
            state = state * 1_103_515_245 + 12_345;
            values[i] = ((state >> 16 & 1023) / 512.0 - 1) * magnitude;
        }
        return values;
    }

    private static void draw(RenderContext context, Path folder, int i) throws IOException {
        Kind kind = Kind.values()[i % Kind.values().length];
        for (String format : List.of("png", "svg")) {
            Figure figure = new Figure(3 + i % 5, 2 + i % 3);
            kind.draw(figure, i);
            context.save(figure, folder.resolve(i + "_" + kind + "." + format), new Save().dpi(DPI[i % DPI.length]));
        }
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int figures = Integer.parseInt(args[1]);
        int threads = Integer.parseInt(args[2]);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        List<Callable<Void>> workers = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int first = t;
            workers.add(() -> {
                try (RenderContext context = new RenderContext()) {
                    for (int i = first; i < figures; i += threads) {
                        draw(context, folder, i);
                    }
                }
                return null;
            });
        }
        try {
            for (Future<Void> worker : executor.invokeAll(workers)) {
                worker.get();
            }
        } finally {
            executor.shutdown();
        }
    }
}
