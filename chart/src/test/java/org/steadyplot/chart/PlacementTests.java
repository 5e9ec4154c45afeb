package org.steadyplot.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyplot.chart.Boxes.assertCorners;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.artist.Colorbar;
import org.steadyplot.chart.artist.QuadMesh;
import org.steadyplot.chart.layout.AxesLayout;
import org.steadyplot.chart.layout.Box;
import org.steadyplot.chart.layout.FigureLayout;
import org.steadyplot.chart.style.Location;

/** Places of axes, colour bars, titles and labels beside matplotlib's, laid out with unhinted text. */
class PlacementTests {
    private static final double PIXEL = 1e-2;

    private final Figure figure = new Figure(8, 6);
    private final Axes ax = figure.addSubplot();

    private Box fraction(int axes) {
        return figure.layout().axes().get(axes).fraction();
    }

    @Test
    void equal_scales_shrink_the_box_around_its_middle() {
        ax.setAspect(1);
        ax.plot(new double[] {0, 2}, new double[] {0, 1});

        assertCorners(fraction(0), 1e-9, 0.125, 0.23666666666666664, 0.9, 0.7533333333333334);
    }

    @Test
    void a_shrunk_box_stays_at_its_anchor() {
        ax.setAspect(3);
        ax.setXLim(0, 1);
        ax.setYLim(0, 1);
        ax.setAnchor(0, 0);
        assertCorners(fraction(0), 1e-9, 0.125, 0.11, 0.3175, 0.88);

        ax.setBoxAspect(0.5);
        ax.setAnchor(0.5, 1);
        assertCorners(fraction(0), 1e-9, 0.125, 0.3633333333333333, 0.9, 0.88);
    }

    @Test
    void a_colour_bar_takes_room_from_its_parent() {
        QuadMesh mesh = ax.pcolormesh(new double[][] {{1, 2}, {3, 4}});
        figure.colorbar(mesh, ax);

        assertCorners(fraction(0), 1e-9, 0.125, 0.11, 0.745, 0.88);
        assertCorners(fraction(1), 1e-9, 0.78375, 0.11, 0.812625, 0.88);
    }

    @Test
    void a_shrunk_colour_bar_keeps_its_proportion() {
        QuadMesh mesh = ax.pcolormesh(new double[][] {{1, 2}, {3, 4}});
        figure.colorbar(mesh, ax, new Colorbar.Options().shrink(0.5));

        assertCorners(fraction(1), 1e-9, 0.78375, 0.3025, 0.7981875, 0.6875);
    }

    @Test
    void titles_and_labels_stand_where_matplotlib_puts_them() {
        Figure plain = new Figure(6.4, 4.8, Boxes.UNHINTED);
        Axes axes = plain.addSubplot();
        axes.plot(new double[] {0, 1}, new double[] {0, 1});
        axes.setTitle("Title gy");
        axes.setTitle("left", Location.START, new Label());
        axes.setXLabel("xlabel");
        axes.setYLabel("ylabel");
        plain.suptitle("Sup");
        FigureLayout layout = plain.layout();
        AxesLayout first = layout.axes().get(0);

        assertCorners(first.titles().get(0).box(), PIXEL, 297.27344, 427.26458, 358.72656, 443.40521);
        assertCorners(first.titles().get(1).box(), PIXEL, 80, 427.26458, 107.03125, 443.40521);
        assertCorners(Objects.requireNonNull(first.x().label()).box(), PIXEL, 307.09375, 10.64722, 348.90625, 24.08472);
        assertCorners(Objects.requireNonNull(first.y().label()).box(), PIXEL, 29.17535, 216.69375, 42.61285, 258.50625);
        assertCorners(Objects.requireNonNull(layout.suptitle()).box(), PIXEL, 304.14063, 454.25938, 335.85938, 470.4);
        assertThat(layout.texts()).isEmpty();
    }

    @Test
    void a_title_keeps_clear_of_the_offset_text() {
        Figure plain = new Figure(6.4, 4.8, Boxes.UNHINTED);
        Axes axes = plain.addSubplot();
        axes.plot(new double[] {0, 1}, new double[] {0, 3e-7});
        axes.setTitle("Above the offset", Location.START, new Label());

        assertCorners(plain.layout().axes().get(0).titles().get(0).box(), PIXEL, 80, 441.97813, 217.65625, 458.11875);
    }

    @Test
    void a_second_title_of_the_figure_replaces_the_first() {
        figure.suptitle("one");
        figure.suptitle("two");

        assertThat(Objects.requireNonNull(figure.layout().suptitle()).text()).isEqualTo("two");
        assertThat(figure.artists()).hasSize(1);
    }
}
