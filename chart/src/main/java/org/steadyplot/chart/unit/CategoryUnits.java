package org.steadyplot.chart.unit;

import java.util.List;
import org.steadyplot.chart.tick.AxisView;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.Locator;
import org.steadyplot.chart.tick.TickLabels;

/**
 * Names at 0, 1, 2 and so on, a tick at each.
 *
 * @param names in the order of their places
 */
public record CategoryUnits(List<String> names) implements Units {
    public CategoryUnits {
        names = List.copyOf(names);
    }

    @Override
    public Locator majorLocator() {
        return new StrCategoryLocator(names.size());
    }

    @Override
    public Formatter majorFormatter() {
        return new StrCategoryFormatter(names);
    }

    /** A tick at each of the first whole numbers. */
    record StrCategoryLocator(int count) implements Locator {
        @Override
        public double[] ticks(AxisView view) {
            double[] ticks = new double[count];
            for (int i = 0; i < count; i++) {
                ticks[i] = i;
            }
            return ticks;
        }
    }

    /** The names at their places. */
    record StrCategoryFormatter(List<String> names) implements Formatter {
        @Override
        public TickLabels format(double[] ticks, AxisView view) {
            String[] labels = new String[ticks.length];
            for (int i = 0; i < labels.length; i++) {
                double place = Math.rint(ticks[i]);
                labels[i] = place >= 0 && place < names.size() ? names.get((int) place) : "";
            }
            return new TickLabels(labels, "");
        }
    }
}
