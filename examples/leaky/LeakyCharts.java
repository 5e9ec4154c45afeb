import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.GridSpec;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.plot.Scatter;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.Heatmap;
import org.steadyplot.stats.Stats;
import org.steadyplot.stats.csv.Csv;

/**
 * A service that draws a scatter matrix and a heatmap per request, with a helper in the manner of pyplot: the helper numbers the open figures, so
 * that they can be found again, and the service never closes them. {@code RepairedCharts.java} is the same service without the helper.
 */
class LeakyCharts {
    /** What is open: the figure, and its picture for whoever wants to look at it. */
    record Window(Figure figure, byte[] picture) {}

    /** Every open figure by its number. */
    static final Map<Integer, Window> OPEN = new LinkedHashMap<>();

    static int numbers;

    /** Makes a figure known under the next number, as if it had a window. */
    static int show(Figure figure) throws IOException {
        byte[] picture = figure.toBytes(new Save().dpi(100));
        OPEN.put(++numbers, new Window(figure, picture));
        return numbers;
    }

    /** Forgets a figure. Nobody calls it. */
    static void close(int number) {
        OPEN.remove(number);
    }

    static void request(Columns table, Path folder) throws IOException {
        int n = table.size();
        var matrix = new Figure(12, 8);
        var grid = matrix.addGridSpec(n, n, new GridSpec.Spacing().hspace(0.1).wspace(0.1));
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double[] x = table.numbers(table.name(j));
                double[] y = table.numbers(table.name(i));
                matrix.addSubplot(grid.at(i, j))
                        .scatter(x, y, new Scatter().s(3).color("black").alpha(0.5));
            }
        }
        Files.write(folder.resolve("scatter_matrix.png"), OPEN.get(show(matrix)).picture());

        var heatmap = new Figure(8, 6);
        Stats.heatmap(
                heatmap.addSubplot(),
                Stats.corr(table),
                new Heatmap().annot(true).cmap("coolwarm"));
        Files.write(folder.resolve("heatmap.png"), OPEN.get(show(heatmap)).picture());
    }

    public static void main(String[] args) throws Exception {
        Columns table = Csv.read(Path.of("examples/data/seed4x8.csv"));
        Path folder = Files.createDirectories(Path.of("out/leaky"));
        int requests = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        for (int i = 0; i < requests; i++) {
            request(table, folder);
            Thread.sleep(20);
        }
        System.out.println(requests + " requests answered, " + OPEN.size() + " figures open");
    }
}
