package org.steadyplot.fidelity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.artist.Colorbar;
import org.steadyplot.chart.color.Colormap;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.FontRc;
import org.steadyplot.chart.style.Style;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.Heatmap;
import org.steadyplot.stats.Matrix;
import org.steadyplot.stats.Stats;

/** Heatmaps as seaborn draws them. */
final class HeatmapDrawings {
    private HeatmapDrawings() {}

    /** Passengers of each month, years across. */
    static Figure counts(CaseData data) throws IOException {
        Columns table = data.table("monthly.csv");
        List<String> names = texts(table, "month");
        double[] years = table.numbers("year");
        double[] passengers = table.numbers("passengers");
        List<String> months = names.stream().distinct().toList();
        int first = (int) years[0];
        int count = names.size() / months.size();
        double[] cells = new double[names.size()];
        for (int row = 0; row < cells.length; row++) {
            cells[months.indexOf(names.get(row)) * count + (int) years[row] - first] = passengers[row];
        }
        List<String> columns = IntStream.range(first, first + count)
                .mapToObj(Integer::toString)
                .toList();
        Figure figure = new Figure(9, 6);
        Axes ax = figure.addSubplot();
        new Heatmap().annot(true).fmt("d").linewidths(0.5).on(ax, new Matrix(months, columns, cells));
        ax.setXLabel("year");
        ax.setYLabel("month");
        return figure;
    }

    private static List<String> texts(Columns table, String column) {
        return Arrays.stream(table.text(column).values())
                .map(Objects::requireNonNull)
                .toList();
    }

    static Figure centered(CaseData data) throws IOException {
        Figure figure = new Figure(9, 7.5);
        new Heatmap()
                .annot(true)
                .fmt(".2f")
                .center(0)
                .cmap("vlag")
                .linewidths(0.5)
                .on(figure.addSubplot(), Stats.corr(data.table("wide12.csv")));
        return figure;
    }

    /** The upper triangle left out, in a map from blue over near white to red. */
    static Figure masked(CaseData data) throws IOException {
        Matrix correlations = Stats.corr(data.table("wide12.csv"));
        int n = correlations.rowCount();
        boolean[][] upper = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                upper[i][j] = true;
            }
        }
        Figure figure = new Figure(8, 7);
        new Heatmap()
                .mask(upper)
                .cmap(divergingPalette())
                .vmax(0.3)
                .center(0)
                .square(true)
                .linewidths(0.5)
                .cbarKws(new Colorbar.Options().shrink(0.5))
                .on(figure.addSubplot(), correlations);
        return figure;
    }

    /** seaborn's {@code diverging_palette(230, 20)}: 128 colours to a light blue grey, one near white, 128 from a light red grey. */
    private static Colormap divergingPalette() {
        List<Rgba> colors = new ArrayList<>();
        addBlend(
                colors,
                new Rgba(0.2509335357076959, 0.4944143311197457, 0.6104170295454565, 1),
                new Rgba(0.9375490246488435, 0.9445952343471371, 0.9498535422679856, 1));
        colors.add(Rgba.gray(0.95));
        addBlend(
                colors,
                new Rgba(0.9500922789748697, 0.9417865856053731, 0.9407361353986535, 1),
                new Rgba(0.7634747047461135, 0.3348456555528834, 0.225892295531744, 1));
        return Colormap.linear("from_list", colors, 256);
    }

    private static void addBlend(List<Rgba> colors, Rgba from, Rgba to) {
        Colormap blend = Colormap.linear("blend", List.of(from, to), 256);
        for (int i = 0; i < 128; i++) {
            colors.add(blend.color(i / 127.0));
        }
    }

    static Figure chinese(CaseData data) throws IOException {
        Columns table = data.table("cities.csv");
        List<String> cities = texts(table, "城市");
        Matrix sales = Matrix.of(table.numeric());
        Style style = Style.DEFAULT.with(FontRc.FAMILY, List.of("Noto Sans CJK JP", "DejaVu Sans"));
        Figure figure = new Figure(6, 4.5, style);
        Axes ax = figure.addSubplot();
        new Heatmap()
                .annot(true)
                .fmt("d")
                .cmap("coolwarm")
                .on(ax, new Matrix(cities, sales.columnNames(), sales.values()));
        ax.setYLabel("城市");
        ax.setTitle("各城市季度销量");
        return figure;
    }
}
