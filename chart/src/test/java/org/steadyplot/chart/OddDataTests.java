package org.steadyplot.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.steadyplot.chart.plot.Bar;
import org.steadyplot.chart.plot.Barh;
import org.steadyplot.chart.plot.FillBetween;
import org.steadyplot.chart.plot.Hist;
import org.steadyplot.chart.plot.Plot;
import org.steadyplot.chart.plot.Scatter;

/** Data that holds nothing, one number, or what is not a number: every method draws its axes, and nothing fails. */
class OddDataTests {
    private static final double NAN = Double.NaN;
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double[][] ODD = {
        {},
        {3},
        {NAN},
        {NAN, NAN, NAN},
        {INF, -INF},
        {1, NAN, 3, INF, 2},
        {5, 5, 5},
        {0, 0},
        {1e300, -1e300},
        {Double.MIN_VALUE, 0},
        {8e307, -8e307},
        {1e15, 1e15 + 1},
    };

    private enum Kind {
        PLOT,
        MARKERS,
        SCATTER,
        SCATTER_SIZES,
        BAR,
        BARH,
        HIST,
        STEP,
        STEPFILLED,
        DENSITY,
        FILL,
        MESH,
        IMAGE,
        LINES_ACROSS;

        void draw(Axes ax, double[] values) {
            double[] places = new double[values.length];
            for (int i = 0; i < places.length; i++) {
                places[i] = i;
            }
            switch (this) {
                case PLOT -> ax.plot(values, places, new Plot().label("line"));
                case MARKERS -> ax.plot(places, values, new Plot().marker("s").label("markers"));
                case SCATTER -> ax.scatter(values, values, new Scatter().label("dots"));
                case SCATTER_SIZES ->
                    ax.scatter(places, values, new Scatter().s(values).label("sizes"));
                case BAR -> ax.bar(places, values, new Bar().label("bars"));
                case BARH -> ax.barh(values, values, new Barh().label("bars"));
                case HIST -> ax.hist(values, new Hist().label("hist"));
                case STEP -> ax.hist(values, new Hist().histtype(Hist.Type.STEP).cumulative(true));
                case STEPFILLED ->
                    ax.hist(values, new Hist().histtype(Hist.Type.STEPFILLED).bins(1));
                case DENSITY -> ax.hist(values, new Hist().density(true).label("density"));
                case FILL ->
                    ax.fillBetween(
                            places,
                            values,
                            places,
                            new FillBetween().color("C2").label("area"));
                case MESH -> {
                    if (values.length > 0) {
                        ax.pcolormesh(new double[][] {values, values});
                    }
                }
                case IMAGE -> {
                    if (values.length > 0) {
                        ax.imshow(new double[][] {values, values});
                    }
                }
                case LINES_ACROSS -> {
                    for (double value : values) {
                        ax.axhline(value);
                        ax.axvline(value);
                    }
                }
            }
        }
    }

    static List<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (double[] values : ODD) {
                cases.add(Arguments.of(kind, values));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void axes_are_drawn(Kind kind, double[] values) throws IOException {
        Figure figure = new Figure(3, 2);
        Axes ax = figure.addSubplot();
        kind.draw(ax, values);
        ax.legend();
        Pixels pixels = Pixels.of(figure.toBytes(new Save()));

        for (double limit : new double[] {ax.xlim()[0], ax.xlim()[1], ax.ylim()[0], ax.ylim()[1]}) {
            assertThat(limit).isFinite();
        }
        assertThat(pixels.others(0xFFFFFFFF)).isGreaterThan(500);
        assertThat(figure.layout(new Save().bboxTight(true)).width()).isPositive();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.EnumSource(
            value = Kind.class,
            names = {"MESH", "IMAGE"})
    void an_image_of_nothing_is_an_error(Kind kind) {
        Axes ax = new Figure().addSubplot();

        assertThatThrownBy(() -> {
                    if (kind == Kind.MESH) {
                        ax.pcolormesh(new double[0][]);
                    } else {
                        ax.imshow(new double[][] {{}});
                    }
                })
                .hasMessageContaining("at least one row and one column");
    }
}
