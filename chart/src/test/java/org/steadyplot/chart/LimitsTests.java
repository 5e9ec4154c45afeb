package org.steadyplot.chart;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyplot.chart.Boxes.assertNumbers;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.steadyplot.chart.plot.Hist;
import org.steadyplot.chart.plot.Imshow;
import org.steadyplot.chart.style.Origin;

/** View limits that follow from data, margins and sticky edges, beside matplotlib's. */
class LimitsTests {
    private static final double NAN = Double.NaN;

    private enum Case {
        LINE(ax -> ax.plot(of(1, 2, 4), of(10, -3, 5)), 0.85, 4.15, -3.65, 10.65),
        ONE_POINT(ax -> ax.plot(of(3), of(7)), 2.835, 3.165, 6.615, 7.385),
        ZERO(ax -> ax.plot(of(0), of(0)), -0.055, 0.055, -0.055, 0.055),
        CONSTANT(ax -> ax.plot(of(1, 2, 3), of(5, 5, 5)), 0.9, 3.1, 4.725, 5.275),
        POINTS_WITH_NAN(ax -> ax.plot(of(1, NAN, 3), of(5, 6, NAN)), 0.945, 1.055, 4.725, 5.275),
        ALL_NAN(ax -> ax.plot(of(NAN, NAN), of(NAN, NAN)), -0.055, 0.055, -0.055, 0.055),
        NO_POINTS(ax -> ax.plot(of(), of()), -0.055, 0.055, -0.055, 0.055),
        INFINITE(ax -> ax.plot(of(1, 2, 3), of(5, Double.POSITIVE_INFINITY, 7)), 0.9, 3.1, 4.9, 7.1),
        BARS(ax -> ax.bar(of(1, 2, 3), of(4, 7, 2)), 0.46, 3.54, 0, 7.35),
        NEGATIVE_BAR(ax -> ax.bar(of(1, 2, 3), of(4, -7, 2)), 0.46, 3.54, -7.55, 4.55),
        HORIZONTAL_BARS(ax -> ax.barh(of(1, 2, 3), of(4, 7, 2)), 0, 7.35, 0.46, 3.54),
        HISTOGRAM(ax -> ax.hist(of(1, 2, 2, 3, 3, 3)), 0.9, 3.1, 0, 3.15),
        STEPS(ax -> ax.hist(of(1, 2, 2, 3, 3, 3), new Hist().bins(3).histtype(Hist.Type.STEP)), 0.9, 3.1, 0, 3.15),
        MESH(ax -> ax.pcolormesh(new double[][] {{1, 2, 3}, {4, 5, 6}}), 0, 3, 0, 2),
        IMAGE(ax -> ax.imshow(new double[][] {{1, 2, 3}, {4, 5, 6}}), -0.5, 2.5, 1.5, -0.5),
        IMAGE_FROM_BELOW(
                ax -> ax.imshow(
                        new double[][] {{1, 2, 3}, {4, 5, 6}},
                        new Imshow().origin(Origin.LOWER).extent(0, 6, 0, 1)),
                0,
                6,
                0,
                1),
        LINES_ACROSS(
                ax -> {
                    ax.plot(of(1, 2), of(1, 2));
                    ax.axhline(10);
                    ax.axvline(-3);
                },
                -3.25,
                2.25,
                0.55,
                10.45),
        AREA(ax -> ax.fillBetween(of(0, 1, 2), of(1, 3, 2)), -0.1, 2.1, -0.15, 3.15),
        MARKERS_WITH_NAN(ax -> ax.scatter(of(1, 2, NAN), of(5, NAN, 9)), 0.945, 1.055, 4.725, 5.275),
        MARGINS(
                ax -> {
                    ax.plot(of(0, 10), of(0, 100));
                    ax.setMargins(0, 0.2);
                },
                0,
                10,
                -20,
                120),
        INVERTED(
                ax -> {
                    ax.plot(of(0, 10), of(0, 100));
                    ax.invertYAxis();
                },
                -0.5,
                10.5,
                105,
                -5),
        BASE_INSIDE(
                ax -> {
                    ax.bar(of(0), of(5));
                    ax.plot(of(0, 1), of(-1, 3));
                },
                -0.47,
                1.07,
                -1.3,
                5.3),
        NOTHING(ax -> {}, 0, 1, 0, 1);

        private final Consumer<Axes> drawing;
        private final double[] expected;

        Case(Consumer<Axes> drawing, double... expected) {
            this.drawing = drawing;
            this.expected = expected;
        }

        private static double[] of(double... values) {
            return values;
        }
    }

    @ParameterizedTest
    @EnumSource(Case.class)
    void limits_are_matplotlibs(Case one) {
        Axes ax = new Figure().addSubplot();
        one.drawing.accept(ax);
        double[] x = ax.xlim();
        double[] y = ax.ylim();

        assertNumbers(new double[] {x[0], x[1], y[0], y[1]}, 1e-12, one.expected);
    }

    @Test
    void given_limits_stay_whatever_is_drawn() {
        Axes ax = new Figure().addSubplot();
        ax.setYLim(3, -1);
        ax.imshow(new double[][] {{1, 2}});

        assertNumbers(ax.ylim(), 0, 3, -1);
    }

    @Test
    void ticks_widen_the_view() {
        Axes ax = new Figure().addSubplot();
        ax.plot(new double[] {0, 1}, new double[] {0, 1});
        ax.setXTicks(-2, 0, 0.5);

        assertNumbers(ax.xlim(), 1e-12, -2, 1.05);
        assertNumbers(ax.xticks(), 0, -2, 0, 0.5);
    }

    @Test
    void limits_that_are_not_numbers_are_an_error() {
        Axes ax = new Figure().addSubplot();

        assertThatThrownBy(() -> ax.setXLim(0, NAN)).hasMessageContaining("limits of x must be finite");
    }
}
