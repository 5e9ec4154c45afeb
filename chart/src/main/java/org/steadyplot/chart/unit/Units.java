package org.steadyplot.chart.unit;

import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.Limits;
import org.steadyplot.chart.tick.Locator;

/** What the numbers of an axis stand for, and the ticks that suit it. An immutable value. */
public interface Units {
    /** Where major ticks stand unless said otherwise. */
    Locator majorLocator();

    /** What major ticks say unless said otherwise. */
    Formatter majorFormatter();

    /** Limits of an axis without data. */
    default Limits emptyLimits() {
        return new Limits(0, 1);
    }
}
