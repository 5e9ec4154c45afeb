package org.steadyplot.chart.tick;

/**
 * Minor ticks that part the distance of evenly spaced major ticks.
 *
 * @param parts how many; 0 for 5 where the leading digits of the distance are 1, 2.5 or 5, else 4
 */
public record AutoMinorLocator(int parts) implements Locator {
    public AutoMinorLocator() {
        this(0);
    }

    /** None: there are no major ticks to part. */
    @Override
    public double[] ticks(AxisView view) {
        return new double[0];
    }

    @Override
    public double[] minorTicks(AxisView view, double[] major) {
        double majorStep = major.length < 2 ? 0 : major[1] - major[0];
        if (!(majorStep > 0)) {
            return new double[0];
        }
        double step = majorStep / (parts > 0 ? parts : usualParts(majorStep));
        double origin = major[0];
        double first = (FloorDivision.quotient(view.low() - origin, step) + 1) * step;
        double end = (FloorDivision.quotient(view.high() - origin, step) + 1) * step;
        double[] ticks = new double[Ticks.checkCount(Math.ceil((end - first) / step), "AutoMinorLocator")];
        // The rounded distance of the first two ticks, as numpy's arange takes it.
        double delta = first + step - first;
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = first + i * delta + origin;
        }
        return ticks;
    }

    private static int usualParts(double majorStep) {
        double leading = majorStep / Decades.power(Decades.floorLog10(majorStep));
        return near(leading, 1) || near(leading, 2.5) || near(leading, 5) || near(leading, 10) ? 5 : 4;
    }

    private static boolean near(double value, double wanted) {
        return Math.abs(value - wanted) <= 1e-8 + 1e-5 * wanted;
    }
}
