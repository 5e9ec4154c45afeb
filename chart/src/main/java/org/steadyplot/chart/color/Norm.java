package org.steadyplot.chart.color;

/**
 * Maps data to the numbers from 0 to 1 a {@link Colormap} takes: below 0 for data under the range, above 1 for data over it, NaN for data
 * that has no place. An immutable value; limits not known yet are NaN until {@link #autoscaled} fills them.
 */
public interface Norm {
    /** Data at 0, NaN until known. */
    double vmin();

    /** Data at 1, NaN until known. */
    double vmax();

    /** The number of {@code value}; meaningful only when {@link #scaled()}. */
    double normalize(double value);

    /** The data that has the number {@code v}. */
    double inverse(double v);

    /** This norm, unknown limits taken from the finite values; 0 and 1 where there are none. */
    Norm autoscaled(double[] values);

    /** Whether all limits are known. */
    default boolean scaled() {
        return !Double.isNaN(vmin()) && !Double.isNaN(vmax());
    }

    /** matplotlib's class name. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** {@link #normalize} of every value; {@code to} may be {@code values} itself. */
    default void normalize(double[] values, double[] to) {
        for (int i = 0; i < values.length; i++) {
            to[i] = normalize(values[i]);
        }
    }
}
