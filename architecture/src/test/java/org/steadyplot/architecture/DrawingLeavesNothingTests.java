package org.steadyplot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.plot.Scatter;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.Heatmap;
import org.steadyplot.stats.Stats;

class DrawingLeavesNothingTests {
    @Test
    void static_values_are_the_same_before_and_after_drawing() throws IOException, ReflectiveOperationException {
        draw("first", 1);
        Map<String, Long> before = StaticSnapshot.take();
        draw("another name, with a missing glyph \uE123", 1000);
        assertThat(StaticSnapshot.take()).isEqualTo(before);
        assertThat(before).isNotEmpty();
    }

    @Test
    void the_comparison_sees_a_change_deep_inside() throws ReflectiveOperationException {
        Map<String, Long> before = StaticSnapshot.take(Holder.class);
        Holder.NESTED[1][0] = 7;
        assertThat(StaticSnapshot.take(Holder.class)).isNotEqualTo(before);
    }

    private static void draw(String name, double scale) throws IOException {
        double[] x = {scale, 2 * scale, 4 * scale};
        double[] y = {3 * scale, scale, 2 * scale};
        Columns table = Columns.of(new String[] {name, "other"}, x, y);
        Figure heatmap = new Figure(8, 6);
        Stats.heatmap(
                heatmap.addSubplot(),
                Stats.corr(table),
                new Heatmap().annot(true).cmap("coolwarm"));
        Figure scatter = new Figure(6, 4);
        Axes ax = scatter.addSubplot();
        ax.scatter(x, y, new Scatter().s(scale).alpha(0.5));
        ax.plot(x, y);
        ax.setTitle(name);
        for (String format : new String[] {"png", "svg"}) {
            heatmap.toBytes(new Save().format(format));
            scatter.toBytes(new Save().format(format));
        }
    }

    private static final class Holder {
        static final int[][] NESTED = {{1}, {2}};
    }
}
