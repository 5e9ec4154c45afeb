package org.steadyplot.chart.tick;

import java.util.Arrays;
import org.steadyplot.chart.style.AutolimitMode;

/** Ticks at powers of a base and their mirror images, and at zero: those of a symlog scale. */
public final class SymmetricalLogLocator implements Locator {
    private static final int NUMTICKS = 15;

    private final double base;
    private final double linthresh;
    private final double[] subs;
    private final int numticks;

    private SymmetricalLogLocator(double base, double linthresh, double[] subs, int numticks) {
        this.base = base;
        this.linthresh = linthresh;
        this.subs = subs;
        this.numticks = numticks;
    }

    /**
     * Ticks of an axis that is linear between {@code -linthresh} and {@code linthresh}.
     *
     * @throws IllegalArgumentException unless the base is above 1 and the threshold above 0
     */
    public static SymmetricalLogLocator of(double base, double linthresh) {
        if (!(base > 1) || !(linthresh > 0) || Double.isInfinite(base) || Double.isInfinite(linthresh)) {
            throw new IllegalArgumentException(
                    "a SymmetricalLogLocator needs a base above 1 and a threshold above 0, not " + CFormat.repr(base)
                            + " and " + CFormat.repr(linthresh));
        }
        return new SymmetricalLogLocator(base, linthresh, new double[] {1}, NUMTICKS);
    }

    /** Ticks at these multiples of each power. */
    public SymmetricalLogLocator withSubs(double... multiples) {
        return new SymmetricalLogLocator(base, linthresh, multiples.clone(), numticks);
    }

    /** At most about this many ticks, at least 2; 15 by default. */
    public SymmetricalLogLocator withNumticks(int numticks) {
        return new SymmetricalLogLocator(base, linthresh, subs, Math.max(2, numticks));
    }

    @Override
    public double[] ticks(AxisView view) {
        double low = view.low();
        double high = view.high();
        if (!Double.isFinite(low) || !Double.isFinite(high) || subs.length == 0) {
            return new double[0];
        }
        if (-linthresh < low && low < high && high < linthresh) {
            return new double[] {low, high};
        }
        boolean negative = low < -linthresh;
        boolean positive = high > linthresh;
        boolean zero = (negative && high > -linthresh) || (positive && low < linthresh);
        double negativeFrom = negative ? floorLog(Math.abs(Math.min(-linthresh, high))) : 0;
        double negativeTo = negative ? ceilLog(Math.abs(low) + 1) : 0;
        double positiveFrom = positive ? floorLog(Math.max(linthresh, low)) : 0;
        double positiveTo = positive ? ceilLog(high + 1) : 0;
        double total = negativeTo - negativeFrom + (positiveTo - positiveFrom) + (zero ? 1 : 0);
        double stride = Math.max(Math.floor(total / (numticks - 1)), 1);
        int below = steps(negativeFrom, negativeTo, stride);
        int above = steps(positiveFrom, positiveTo, stride);
        double[] ticks = new double[Ticks.checkCount((below + 1.0 + above) * subs.length, "SymmetricalLogLocator")];
        int size = 0;
        for (int i = below - 1; i >= 0; i--) {
            size = multiples(-Decades.power(base, negativeFrom + i * stride), ticks, size);
        }
        if (zero) {
            ticks[size++] = 0;
        }
        for (int i = 0; i < above; i++) {
            size = multiples(Decades.power(base, positiveFrom + i * stride), ticks, size);
        }
        double[] made = Arrays.copyOf(ticks, size);
        Arrays.sort(made);
        return made;
    }

    private int multiples(double power, double[] ticks, int from) {
        int size = from;
        for (double sub : subs) {
            double tick = sub * power;
            if (tick != 0 && Double.isFinite(tick)) {
                ticks[size++] = tick;
            }
        }
        return size;
    }

    private static int steps(double from, double to, double stride) {
        return (int) Math.max(0, Math.ceil((to - from) / stride));
    }

    private double floorLog(double value) {
        return Math.floor(Decades.log(base, value));
    }

    private double ceilLog(double value) {
        return Math.ceil(Decades.log(base, value));
    }

    @Override
    public Limits viewLimits(double min, double max, int tickSpace, AutolimitMode mode) {
        double low = Math.min(min, max);
        double high = Math.max(min, max);
        if (mode == AutolimitMode.ROUND_NUMBERS) {
            low = Decades.lessEqual(low, base);
            high = Decades.greaterEqual(high, base);
            if (low == high) {
                low = Decades.less(low, base);
                high = Decades.greater(high, base);
            }
        }
        return new Limits(low, high).nonsingular();
    }
}
