import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.GridSpec;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.plot.Scatter;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.Heatmap;
import org.steadyplot.stats.Stats;
import org.steadyplot.stats.csv.Csv;

/** The service of {@code LeakyCharts.java}, repaired: a figure is a plain object that nobody else knows. */
class RepairedCharts {
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
        matrix.save(folder.resolve("scatter_matrix.png"), new Save().dpi(100));

        var heatmap = new Figure(8, 6);
        Stats.heatmap(
                heatmap.addSubplot(),
                Stats.corr(table),
                new Heatmap().annot(true).cmap("coolwarm"));
        heatmap.save(folder.resolve("heatmap.png"), new Save().dpi(100));
    }

    public static void main(String[] args) throws Exception {
        Columns table = Csv.read(Path.of("examples/data/seed4x8.csv"));
        Path folder = Files.createDirectories(Path.of("out/leaky"));
        int requests = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        for (int i = 0; i < requests; i++) {
            request(table, folder);
            Thread.sleep(20);
        }
        System.out.println(requests + " requests answered");
    }
}
