package org.steadyplot.stats;

import org.steadyplot.chart.tick.CFormat;

/** Numbers as the shortest text that reads back as the same number; the JDK's own text differs between its versions. */
final class NumberText {
    private NumberText() {}

    /** As Python's {@code repr}, but whole numbers without a fraction and zero without a sign. */
    static String of(double value) {
        String text = CFormat.repr(value == 0 ? 0 : value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
