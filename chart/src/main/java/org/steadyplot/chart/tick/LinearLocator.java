package org.steadyplot.chart.tick;

import org.steadyplot.chart.style.AutolimitMode;

/**
 * Evenly spaced ticks from one end of the view to the other.
 *
 * @param numticks how many, matplotlib's default being 11
 */
public record LinearLocator(int numticks) implements Locator {
    /** @throws IllegalArgumentException for a negative number or more than {@link Locator#MAX_TICKS} */
    public LinearLocator {
        if (numticks < 0 || numticks > MAX_TICKS) {
            throw new IllegalArgumentException("numticks must be 0 to " + MAX_TICKS + ", not " + numticks);
        }
    }

    @Override
    public double[] ticks(AxisView view) {
        Limits limits = new Limits(view.vmin(), view.vmax()).nonsingular(0.05, 1e-15);
        double[] ticks = new double[numticks];
        double step = (limits.max() - limits.min()) / (numticks - 1);
        for (int i = 0; i < numticks; i++) {
            ticks[i] = i == 0 ? limits.min() + 0.0 : i == numticks - 1 ? limits.max() : i * step + limits.min();
        }
        return ticks;
    }

    @Override
    public Limits viewLimits(double min, double max, int tickSpace, AutolimitMode mode) {
        double low = Math.min(min, max);
        double high = Math.max(min, max);
        if (low == high) {
            low -= 1;
            high += 1;
        }
        int bins = numticks - 1;
        if (mode == AutolimitMode.ROUND_NUMBERS && bins > 1) {
            double width = Decades.log10(high - low);
            double each = Decades.log10(bins);
            double exponent =
                    FloorDivision.quotient(width, each) - (FloorDivision.remainder(width, each) < 0.5 ? 1 : 0);
            double scale = StrictMath.pow(bins, -exponent);
            low = Math.floor(scale * low) / scale;
            high = Math.ceil(scale * high) / scale;
        }
        return new Limits(low, high).nonsingular();
    }
}
