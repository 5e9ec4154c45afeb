package org.steadyplot.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.steadyplot.chart.layout.Box;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.style.TextRc;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.text.Hinting;

/** Comparisons of boxes with numbers of matplotlib 3.6.3. */
final class Boxes {
    /** matplotlib's defaults but for {@code text.hinting = none}, with which the numbers were made. */
    static final Style UNHINTED = Style.DEFAULT.with(TextRc.HINTING, Hinting.NONE);

    private Boxes() {}

    static void assertCorners(Bbox box, double x0, double y0, double x1, double y1) {
        assertNumbers(new double[] {box.x0(), box.y0(), box.x1(), box.y1()}, 1e-9, x0, y0, x1, y1);
    }

    static void assertCorners(Box box, double tolerance, double x0, double y0, double x1, double y1) {
        assertNumbers(new double[] {box.x(), box.y(), box.right(), box.top()}, tolerance, x0, y0, x1, y1);
    }

    static void assertBounds(Box box, double tolerance, double x, double y, double width, double height) {
        assertNumbers(new double[] {box.x(), box.y(), box.width(), box.height()}, tolerance, x, y, width, height);
    }

    static void assertNumbers(double[] actual, double tolerance, double... expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).as("number %d", i).isCloseTo(expected[i], within(tolerance));
        }
    }
}
