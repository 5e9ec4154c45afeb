package org.steadyplot.chart.style;

/**
 * How the text of a style sheet becomes a value.
 *
 * @param <T> the type of the values
 */
public interface RcType<T> {
    /**
     * The value of a text, as it stands after the colon in a style sheet.
     *
     * @throws IllegalArgumentException if it is none, saying what is expected
     */
    T parse(String text);
}
