package org.steadyplot.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.artist.Artist;
import org.steadyplot.chart.artist.Colorbar;
import org.steadyplot.chart.artist.QuadMesh;
import org.steadyplot.chart.artist.Text;
import org.steadyplot.chart.color.Colormap;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.plot.TextOptions;
import org.steadyplot.chart.transform.Bbox;

/** What seaborn 0.12's {@code heatmap} gives for the same matrix and keywords. */
class HeatmapTests {
    private static final Matrix MATRIX = Matrix.of(new double[][] {{-1, 0.5, 2}, {4, 8, Double.NaN}, {3, 1, 100}});
    private static final boolean[][] LARGEST = {{false, false, false}, {false, false, false}, {false, false, true}};

    private final Figure figure = new Figure(6, 4);
    private final Axes ax = figure.addSubplot();

    @Test
    void robust_limits_are_the_2nd_and_98th_percentile() {
        QuadMesh mesh = new Heatmap().robust(true).on(ax, MATRIX);
        assertLimits(mesh, -0.79, 87.12);
        assertThat(colors(mesh))
                .containsExactly(
                        "#03051a", "#06071c", "#0d0a21", "#140e26", "#251433", "blank", "#110c24", "#08081e",
                        "#faebdd");
    }

    @Test
    void a_given_limit_stands_beside_a_robust_one() {
        assertLimits(new Heatmap().robust(true).vmin(-5).on(ax, MATRIX), -5, 87.12);
    }

    @Test
    void equal_values_have_the_middle_color_of_a_range_around_them() {
        QuadMesh mesh = new Heatmap().on(ax, Matrix.of(new double[][] {{3, 3}}));
        assertLimits(mesh, 2.7, 3.3);
        assertThat(colors(mesh)).containsExactly("#cb1b4f", "#cb1b4f");
    }

    @Test
    void a_matrix_without_values_has_a_color_bar_around_zero() {
        assertLimits(new Heatmap().on(ax, Matrix.of(new double[][] {{Double.NaN}})), -0.1, 0.1);
        assertLimits(new Heatmap().vmin(0).vmax(1).on(ax, Matrix.of(new double[][] {{Double.NaN}})), 0, 1);
    }

    @Test
    void a_center_takes_icefire_and_keeps_the_limits() {
        QuadMesh mesh = new Heatmap().center(3).on(ax, MATRIX);
        assertLimits(mesh, -1, 100);
        assertThat(colors(mesh))
                .containsExactly(
                        "#1f1f23", "#1f1e21", "#1f1e1f", "#1f1e1e", "#261e1f", "blank", "#1f1e1e", "#1f1e20",
                        "#ffd4ac");
    }

    @Test
    void a_center_between_given_limits_cuts_the_colormap() {
        QuadMesh mesh =
                new Heatmap().center(3).vmin(-2).vmax(20).cmap("coolwarm").on(ax, MATRIX);
        assertLimits(mesh, -2, 20);
        assertThat(colors(mesh))
                .containsExactly(
                        "#bad0f8", "#c9d7f0", "#d5dbe5", "#e4d9d2", "#f6bea4", "blank", "#dddcdc", "#ccd9ed",
                        "#b40426");
    }

    @Test
    void colors_can_be_given_as_a_list() {
        Colormap map =
                Colormap.listed("colors", List.of(Colors.parse("red"), Colors.parse("blue"), Colors.parse("#00ff00")));
        assertThat(colors(new Heatmap().cmap(map).on(ax, MATRIX)))
                .containsExactly(
                        "#ff0000", "#ff0000", "#ff0000", "#ff0000", "#ff0000", "blank", "#ff0000", "#ff0000",
                        "#00ff00");
    }

    @Test
    void masked_cells_have_no_text_and_do_not_count_for_the_limits() {
        QuadMesh mesh = new Heatmap().annot(true).mask(LARGEST).on(ax, MATRIX);
        assertLimits(mesh, -1, 8);
        assertThat(texts()).extracting(Text::text).containsExactly("-1", "0.5", "2", "4", "8", "3", "1");
        assertThat(texts())
                .extracting(Text::color)
                .containsExactly(
                        Rgba.WHITE, Rgba.WHITE, Rgba.WHITE, Rgba.WHITE, Rgba.gray(0.15), Rgba.WHITE, Rgba.WHITE);
        assertThat(texts().get(4).x()).isEqualTo(1.5);
        assertThat(texts().get(4).y()).isEqualTo(1.5);
    }

    @Test
    void texts_stand_in_the_cells_as_they_are() {
        String[][] texts = {{"a", "b", "c"}, {"d", "e", "f"}, {"g", "h", ""}};
        new Heatmap().annot(texts).fmt("d").on(ax, MATRIX);
        assertThat(texts()).extracting(Text::text).containsExactly("a", "b", "c", "d", "e", "g", "h", "");
        assertThat(texts().get(7).color()).isEqualTo(Rgba.gray(0.15));
    }

    @Test
    void the_last_annot_counts() {
        Heatmap texts = new Heatmap().annot(new String[][] {{"x"}});
        Matrix one = Matrix.of(new double[][] {{7}});
        texts.annot(true).on(ax, one);
        texts.annot(Matrix.of(new double[][] {{8}})).on(ax, one);
        texts.annot(false).on(ax, one);
        assertThat(texts()).extracting(Text::text).containsExactly("7", "8");
    }

    @Test
    void other_numbers_are_formatted_and_take_one_color() {
        Matrix twice = Matrix.of(new double[][] {{-2, 1, 4}, {8, 16, 0}, {6, 2, 200}});
        new Heatmap()
                .annot(twice)
                .fmt(".1f")
                .annotKws(new TextOptions().fontSize(7))
                .annotColor("red")
                .on(ax, MATRIX);
        assertThat(texts())
                .extracting(Text::text)
                .containsExactly("-2.0", "1.0", "4.0", "8.0", "16.0", "6.0", "2.0", "200.0");
        assertThat(texts()).allSatisfy(text -> {
            assertThat(text.color()).isEqualTo(Colors.parse("red"));
            assertThat(text.font().size()).isEqualTo(7);
        });
    }

    @Test
    void annotations_of_another_shape_are_an_error() {
        for (String[][] texts : new String[][][] {{}, {{"a", "b", "c"}}, {{"a", "b", "c"}, {"d", "e", "f"}, {"g"}}}) {
            assertThatThrownBy(() -> new Heatmap().annot(texts).on(ax, MATRIX))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("3 x 3 cells; both must have the same shape");
        }
        assertThatThrownBy(() ->
                        new Heatmap().annot(Matrix.of(new double[][] {{1}})).on(ax, MATRIX))
                .hasMessage("annot has 1 x 1 entries for 3 x 3 cells; both must have the same shape");
    }

    @Test
    void every_second_column_is_named_and_no_row() {
        new Heatmap()
                .xticklabels(Heatmap.Labels.every(2))
                .yticklabels(Heatmap.Labels.NONE)
                .cbar(false)
                .on(ax, MATRIX);
        assertThat(ax.xticks()).containsExactly(0.5, 2.5);
        assertThat(ax.yticks()).isEmpty();
        assertThat(figure.axes()).hasSize(1);
    }

    @Test
    void labels_that_have_no_room_are_left_out() {
        new Heatmap().cbar(false).on(ax, Matrix.of(new double[3][100]));
        assertThat(ax.xticks()).hasSize(25).startsWith(0.5, 4.5, 8.5);
    }

    @Test
    void the_color_bar_can_stand_in_axes_of_its_own() {
        Axes own = figure.addAxes(new Bbox(0.91, 0.1, 0.95, 0.9));
        Bbox before = ax.position();
        new Heatmap().cbarKws(new Colorbar.Options().cax(own)).on(ax, MATRIX);
        assertThat(figure.axes()).containsExactly(ax, own);
        assertThat(ax.position()).isEqualTo(before);
    }

    private static void assertLimits(QuadMesh mesh, double low, double high) {
        assertThat(mesh.norm().vmin()).isCloseTo(low, within(1e-12));
        assertThat(mesh.norm().vmax()).isCloseTo(high, within(1e-12));
    }

    private static List<String> colors(QuadMesh mesh) {
        List<String> colors = new ArrayList<>();
        for (int i = 0; i < mesh.values().length; i++) {
            Rgba color = mesh.facecolor(i);
            colors.add(Double.isNaN(mesh.values()[i]) ? "blank" : hex(color));
        }
        return colors;
    }

    private static String hex(Rgba color) {
        return "#" + Integer.toHexString(color.argb()).substring(2);
    }

    private List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (Artist artist : ax.artists()) {
            if (artist instanceof Text text) {
                texts.add(text);
            }
        }
        return texts;
    }
}
