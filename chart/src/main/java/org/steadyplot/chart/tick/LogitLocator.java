package org.steadyplot.chart.tick;

import java.util.Arrays;

/**
 * Ticks at powers of ten, a half, and what is left of 1 by powers of ten: those of a logit scale.
 *
 * @param minor whether these are the ticks between
 * @param nbins at most so many intervals, {@link #AUTO} for as many as have room
 */
public record LogitLocator(boolean minor, int nbins) implements Locator {
    /** As many intervals as have room. */
    public static final int AUTO = 0;

    private static final double MINPOS = 1e-7;

    public LogitLocator(boolean minor) {
        this(minor, AUTO);
    }

    @Override
    public double[] ticks(AxisView view) {
        Limits limits = nonsingular(view.vmin(), view.vmax(), MINPOS);
        double low = limits.min();
        double high = limits.max();
        int bins = nbins == AUTO ? Math.max(2, view.tickSpace()) : nbins;
        int from = low < 0.5 ? Decades.floorLog10(low) : low < 0.9 ? 0 : -Decades.ceilLog10(1 - low);
        int to = high <= 0.5 ? Decades.ceilLog10(high) : high <= 0.9 ? 1 : -Decades.floorLog10(1 - high);
        int ideal = to - from - 1;
        if (ideal < 2) {
            if (minor) {
                return new double[0];
            }
            MaxNLocator usual = nbins == AUTO ? MaxNLocator.auto() : MaxNLocator.of(nbins);
            AxisView shares = new AxisView(low, high, view.tickSpace(), view.mode());
            return Ticks.between(0, 1, usual.withSteps(1, 2, 5, 10).ticks(shares));
        }
        if (ideal > bins) {
            return thinned(from, to, (ideal + bins - 1) / bins);
        }
        return minor ? between(from, to) : thinned(from, to, 1);
    }

    private double[] thinned(int from, int to, int factor) {
        double[] ticks = new double[to - from + 1];
        int size = 0;
        for (int power = from; power <= to; power++) {
            if ((Math.floorMod(power, factor) != 0) == minor) {
                size = add(power < 0 ? Decades.power(power) : power > 0 ? 1 - Decades.power(-power) : 0.5, ticks, size);
            }
        }
        return Arrays.copyOf(ticks, size);
    }

    private static double[] between(int from, int to) {
        double[] ticks = new double[8 * Math.max(0, to - from)];
        int size = 0;
        for (int power = from; power < to; power++) {
            if (power == -1 || power == 0) {
                for (int i = power == 0 ? 6 : 2; i < (power == 0 ? 9 : 5); i++) {
                    size = add(i / 10.0, ticks, size);
                }
            } else {
                for (int i = 2; i < 10; i++) {
                    double tick = power < 0 ? i * Decades.power(power) : 1 - (11 - i) * Decades.power(-power - 1);
                    size = add(tick, ticks, size);
                }
            }
        }
        return Arrays.copyOf(ticks, size);
    }

    /** Leaves out what rounding has made equal to the tick before, or no share at all. */
    private static int add(double tick, double[] ticks, int size) {
        if (!(tick > 0 && tick < 1) || (size > 0 && tick <= ticks[size - 1])) {
            return size;
        }
        ticks[size] = tick;
        return size + 1;
    }

    /** Within 0 to 1; nearly all of it for no such values. */
    @Override
    public Limits nonsingular(double min, double max, double minpos) {
        double low = Math.min(min, max);
        double high = Math.max(min, max);
        if (!Double.isFinite(low) || !Double.isFinite(high) || high <= 0 || low >= 1) {
            return new Limits(MINPOS, 1 - MINPOS);
        }
        double least = Double.isFinite(minpos) ? minpos : MINPOS;
        low = low <= 0 ? least : low;
        high = high >= 1 ? 1 - least : high;
        return low == high ? new Limits(0.1 * low, 1 - 0.1 * low) : new Limits(low, high);
    }
}
