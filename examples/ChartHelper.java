import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.GridSpec;
import org.steadyplot.chart.Label;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.plot.Scatter;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.Heatmap;
import org.steadyplot.stats.Stats;
import org.steadyplot.stats.csv.Csv;

/**
 * The program of the story: a scatter matrix and a correlation heatmap of one table, fifty times over.
 *
 * <p>From the project's folder: {@code ./steadyplot --version && java -cp '.steadyplot/lib/*' examples/ChartHelper.java}
 */
class ChartHelper {
    static void scatterMatrix(Columns table, Path file) throws IOException {
        int n = table.size();
        var figure = new Figure(12, 8);
        var grid = figure.addGridSpec(n, n, new GridSpec.Spacing().hspace(0.1).wspace(0.1));
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                Axes ax = figure.addSubplot(grid.at(i, j));
                double[] x = table.numbers(table.name(j));
                double[] y = table.numbers(table.name(i));
                ax.scatter(x, y, new Scatter().s(3).color("black").alpha(0.5));
                ax.setXTicks();
                ax.setYTicks();
                if (i == n - 1) ax.setXLabel(table.name(j));
                if (j == 0) ax.setYLabel(table.name(i), new Label().rotation(0).labelPad(15));
            }
        }
        figure.save(file, new Save().dpi(10));
    }

    static void correlationHeatmap(Columns table, Path file) throws IOException {
        var figure = new Figure(8, 6);
        Stats.heatmap(figure.addSubplot(), Stats.corr(table), new Heatmap().annot(true).cmap("coolwarm"));
        figure.save(file, new Save().dpi(10));
    }

    public static void main(String[] args) throws IOException {
        Columns table = Csv.read(Path.of("examples/data/seed4x8.csv"));
        Path out = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "out/story"));
        for (int i = 0; i < 50; i++) {
            scatterMatrix(table, out.resolve(i + "_scatter_matrix.png"));
            correlationHeatmap(table, out.resolve(i + "_correlation_heatmap.png"));
        }
        System.out.println("100 charts in " + out);
    }
}
