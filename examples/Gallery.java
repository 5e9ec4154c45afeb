import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.plot.LegendOptions;
import org.steadyplot.chart.plot.Plot;
import org.steadyplot.memory.MemoryCurve;
import org.steadyplot.memory.Recording;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.GaussianKde;
import org.steadyplot.stats.Group;
import org.steadyplot.stats.Heatmap;
import org.steadyplot.stats.ScatterMatrix;
import org.steadyplot.stats.Stats;
import org.steadyplot.stats.csv.Csv;

/**
 * The pictures of the README. The memory curve is that of a run of the story's job.
 *
 * <p>From the project's folder: {@code ./steadyplot run examples/seed.yaml --pause 1 && java -cp '.steadyplot/lib/*' examples/Gallery.java}
 */
class Gallery {
    static final Path OUT = Path.of("docs/pictures");

    /** The 351 diamonds of one group of {@code examples/diamonds.yaml}. */
    static Columns diamonds() throws IOException {
        for (Group group : Csv.read(Path.of("examples/data/diamonds.csv")).groupBy("cut", "color", "clarity")) {
            if (group.key().equals(List.of("Ideal", "D", "VS1"))) {
                return group.columns().select("carat", "depth", "table", "price", "x", "y", "z");
            }
        }
        throw new IllegalStateException("no such diamonds");
    }

    static void scatterMatrix() throws IOException {
        var figure = new Figure(12, 8);
        Stats.scatterMatrix(figure, diamonds(), new ScatterMatrix());
        figure.save(OUT.resolve("scatter_matrix.png"), new Save().dpi(60));
    }

    static void heatmap() throws IOException {
        var figure = new Figure(8, 6);
        Stats.heatmap(figure.addSubplot(), Stats.corr(diamonds()), new Heatmap().annot(true).cmap("coolwarm"));
        figure.save(OUT.resolve("heatmap.png"), new Save().dpi(70));
    }

    static void densities(Columns penguins) throws IOException {
        var figure = new Figure(9, 9);
        var options = new ScatterMatrix()
                .diagonal(ScatterMatrix.Diagonal.KDE)
                .labels(List.of("beak length [mm]", "beak depth [mm]", "flipper length [mm]", "body mass [g]"));
        Stats.scatterMatrix(figure, penguins, options);
        figure.save(OUT.resolve("densities.png"), new Save().dpi(50));
    }

    static void lines(Columns penguins) throws IOException {
        var figure = new Figure(8, 6);
        Axes ax = figure.addSubplot();
        for (Group species : penguins.groupBy("Species")) {
            double[] x = new double[201];
            for (int i = 0; i < x.length; i++) x[i] = 165 + 0.35 * i;
            var kde = GaussianKde.of(species.columns().numbers("Flipper Length (mm)"));
            ax.plot(x, kde.evaluate(x), new Plot().label(species.key().get(0)));
        }
        ax.setXLabel("flipper length [mm]");
        ax.setYLabel("density");
        ax.legend(new LegendOptions().title("species"));
        figure.save(OUT.resolve("lines.png"), new Save().dpi(70));
    }

    static void memory() throws IOException {
        Figure figure = MemoryCurve.figure(Recording.read(Path.of("out/seed/_run/memory.dat")));
        figure.save(OUT.resolve("memory.png"), new Save().dpi(60));
    }

    public static void main(String[] args) throws IOException {
        Columns penguins = Csv.read(Path.of("examples/data/penguins.csv"));
        Files.createDirectories(OUT);
        scatterMatrix();
        heatmap();
        densities(penguins);
        lines(penguins);
        memory();
    }
}
