package org.steadyplot.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.artist.AxesImage;
import org.steadyplot.chart.layout.ImageLayout;
import org.steadyplot.chart.plot.Imshow;
import org.steadyplot.chart.style.Interpolation;
import org.steadyplot.chart.style.Origin;
import org.steadyplot.chart.transform.Bbox;

class ImshowTests {
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    private final Figure figure = new Figure(1, 1);
    private final Axes ax = figure.addAxes(Bbox.UNIT);

    ImshowTests() {
        ax.setAxisOn(false);
    }

    private Pixels draw() throws IOException {
        return Pixels.of(figure.toBytes(new Save()));
    }

    @Test
    void the_first_row_is_on_top_and_cells_are_sharp() throws IOException {
        ax.imshow(new double[][] {{0, 1}, {0.5, 0}}, new Imshow().cmap("gray"));
        Pixels pixels = draw();

        assertThat(pixels.argb(0, 0)).isEqualTo(BLACK);
        assertThat(pixels.argb(49, 49)).isEqualTo(BLACK);
        assertThat(pixels.argb(50, 49)).isEqualTo(WHITE);
        assertThat(pixels.argb(49, 50)).isEqualTo(0xFF808080);
        assertThat(pixels.argb(99, 99)).isEqualTo(BLACK);
    }

    @Test
    void the_first_row_can_be_at_the_bottom() throws IOException {
        ax.imshow(
                new double[][] {{0}, {1}},
                new Imshow().cmap("gray").origin(Origin.LOWER).aspect(Double.NaN));
        Pixels pixels = draw();

        assertThat(pixels.argb(50, 10)).isEqualTo(WHITE);
        assertThat(pixels.argb(50, 90)).isEqualTo(BLACK);
    }

    @Test
    void numbers_are_blended_before_they_become_colours() throws IOException {
        ax.imshow(
                new double[][] {{0, 1}},
                new Imshow().cmap("gray").interpolation(Interpolation.BILINEAR).aspect(Double.NaN));
        int middle = draw().argb(50, 50) & 255;

        assertThat(middle).isBetween(120, 136);
    }

    @Test
    void missing_numbers_show_the_background() throws IOException {
        ax.imshow(new double[][] {{Double.NaN, 0}, {1, Double.POSITIVE_INFINITY}}, new Imshow().cmap("gray"));
        Pixels pixels = draw();

        assertThat(pixels.argb(10, 10)).isEqualTo(WHITE);
        assertThat(pixels.argb(90, 10)).isEqualTo(BLACK);
        assertThat(pixels.argb(90, 90)).isEqualTo(WHITE);
    }

    @Test
    void pixels_keep_their_colours_and_opacity() throws IOException {
        ax.imshow(new int[] {0xFFFF0000, 0x800000FF, 0xFF00FF00, 0}, 2, new Imshow());
        Pixels pixels = draw();

        assertThat(pixels.argb(10, 10)).isEqualTo(0xFFFF0000);
        assertThat(pixels.argb(90, 10)).isEqualTo(0xFF7F7FFF);
        assertThat(pixels.argb(10, 90)).isEqualTo(0xFF00FF00);
        assertThat(pixels.argb(90, 90)).isEqualTo(WHITE);
    }

    @Test
    void opacity_lets_the_background_through() throws IOException {
        ax.imshow(new double[][] {{0}}, new Imshow().cmap("gray").alpha(0.5));

        assertThat(draw().argb(50, 50)).isEqualTo(0xFF808080);
    }

    @Test
    void numbers_beyond_the_limits_take_the_ends() throws IOException {
        ax.imshow(
                new double[][] {{-5, 9}},
                new Imshow().cmap("gray").vmin(0).vmax(1).aspect(Double.NaN));
        Pixels pixels = draw();

        assertThat(pixels.argb(10, 50)).isEqualTo(BLACK);
        assertThat(pixels.argb(90, 50)).isEqualTo(WHITE);
    }

    @Test
    void the_layout_tells_extent_limits_and_map() {
        AxesImage image = ax.imshow(new double[][] {{1, 2, 3}, {4, 5, 7}}, new Imshow().cmap("magma"));
        ImageLayout layout = figure.layout().axes().get(0).images().get(0);

        assertThat(image.norm().vmax()).isEqualTo(7);
        assertThat(layout.rows()).isEqualTo(2);
        assertThat(layout.columns()).isEqualTo(3);
        assertThat(layout.colormap()).isEqualTo("magma");
        assertThat(new double[] {layout.left(), layout.right(), layout.bottom(), layout.top()})
                .containsExactly(-0.5, 2.5, 1.5, -0.5);
        assertThat(layout.interpolation()).isEqualTo(Interpolation.ANTIALIASED);
    }

    @Test
    void ragged_rows_are_an_error() {
        assertThatThrownBy(() -> ax.imshow(new double[][] {{1, 2}, {3}}))
                .hasMessage("imshow: row 1 has 1 values, row 0 has 2");
        assertThatThrownBy(() -> ax.imshow(new int[3], 2, new Imshow())).hasMessageContaining("whole rows of 2");
    }
}
