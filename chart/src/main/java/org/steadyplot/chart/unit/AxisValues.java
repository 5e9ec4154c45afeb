package org.steadyplot.chart.unit;

import org.jspecify.annotations.Nullable;

/** Values to draw that are not plain numbers: dates, {@link CategoryValues names}. */
public interface AxisValues {
    int size();

    /**
     * The units of an axis that shows these values as well.
     *
     * @param current the axis's units so far, null for plain numbers
     */
    Units units(@Nullable Units current);

    /** The values as numbers on an axis of these units, one each. */
    double[] numbers(Units units);
}
