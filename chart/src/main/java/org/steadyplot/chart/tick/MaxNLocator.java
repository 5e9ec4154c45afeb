package org.steadyplot.chart.tick;

import java.util.Arrays;
import org.steadyplot.chart.style.AutolimitMode;

/**
 * Ticks at nice multiples, at most a number of intervals of them in the view: matplotlib's {@code MaxNLocator}, and as {@link #auto} its
 * {@code AutoLocator}.
 *
 * <p>The step is the smallest nice one of the decade that needs no more than the allowed intervals; it shrinks while the view holds fewer
 * ticks than wanted. Far from zero, ticks are computed as distances from a round offset.
 */
public final class MaxNLocator implements Locator {
    private static final int AUTO = 0;
    private static final int CLASSIC = 9;
    private static final int MAX_BINS = 1000;
    private static final double HUGE = 1e304;

    private final int nbins;
    private final double[] steps;
    private final boolean integer;
    private final boolean symmetric;
    private final Prune prune;
    private final int minNTicks;

    /** Which of the outermost ticks are left out. */
    public enum Prune {
        NONE,
        LOWER,
        UPPER,
        BOTH
    }

    private MaxNLocator(int nbins, double[] steps, boolean integer, boolean symmetric, Prune prune, int minNTicks) {
        this.nbins = nbins;
        this.steps = steps;
        this.integer = integer;
        this.symmetric = symmetric;
        this.prune = prune;
        this.minNTicks = minNTicks;
    }

    /** The locator of an ordinary axis: as many ticks as have room, at most nine intervals, steps 1, 2, 2.5, 5 and 10. */
    public static MaxNLocator auto() {
        return new MaxNLocator(AUTO, new double[] {1, 2, 2.5, 5, 10}, false, false, Prune.NONE, 2);
    }

    /**
     * At most {@code nbins} intervals, steps 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 and 10.
     *
     * @throws IllegalArgumentException for a number outside 1 to 1000
     */
    public static MaxNLocator of(int nbins) {
        if (nbins < 1 || nbins > MAX_BINS) {
            throw new IllegalArgumentException("nbins must be 1 to " + MAX_BINS + ", not " + nbins);
        }
        return new MaxNLocator(nbins, new double[] {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10}, false, false, Prune.NONE, 2);
    }

    /**
     * Nice steps within a decade; 1 and 10 are added when missing.
     *
     * @throws IllegalArgumentException unless they rise and lie between 1 and 10
     */
    public MaxNLocator withSteps(double... steps) {
        boolean valid = steps.length > 0 && steps[0] >= 1 && steps[steps.length - 1] <= 10;
        for (int i = 1; i < steps.length; i++) {
            valid &= steps[i] > steps[i - 1];
        }
        if (!valid) {
            throw new IllegalArgumentException("steps must rise between 1 and 10: " + Arrays.toString(steps));
        }
        int before = steps[0] == 1 ? 0 : 1;
        int after = steps[steps.length - 1] == 10 ? 0 : 1;
        double[] complete = new double[before + steps.length + after];
        complete[0] = 1;
        System.arraycopy(steps, 0, complete, before, steps.length);
        complete[complete.length - 1] = 10;
        return new MaxNLocator(nbins, complete, integer, symmetric, prune, minNTicks);
    }

    /** Whether ticks are whole numbers where at least the wanted number of them lies in the view. */
    public MaxNLocator withInteger(boolean integer) {
        return new MaxNLocator(nbins, steps, integer, symmetric, prune, minNTicks);
    }

    /** Whether automatic limits are symmetric about zero. */
    public MaxNLocator withSymmetric(boolean symmetric) {
        return new MaxNLocator(nbins, steps, integer, symmetric, prune, minNTicks);
    }

    public MaxNLocator withPrune(Prune prune) {
        return new MaxNLocator(nbins, steps, integer, symmetric, prune, minNTicks);
    }

    /** The least number of ticks in the view, for which {@code nbins} and whole numbers are given up; at least 1, usually 2. */
    public MaxNLocator withMinNTicks(int minNTicks) {
        return new MaxNLocator(nbins, steps, integer, symmetric, prune, Math.max(1, minNTicks));
    }

    /** {@code AutoLocator} for the one of {@link #auto()}. */
    @Override
    public String name() {
        return nbins == AUTO ? "AutoLocator" : "MaxNLocator";
    }

    @Override
    public double[] ticks(AxisView view) {
        Limits limits = symmetrical(view.vmin(), view.vmax()).nonsingular(1e-13, 1e-14);
        double[] ticks = in(view.mode()).rawTicks(limits, view.tickSpace(), view.mode());
        int from = prune == Prune.LOWER || prune == Prune.BOTH ? 1 : 0;
        int to = ticks.length - (prune == Prune.UPPER || prune == Prune.BOTH ? 1 : 0);
        return from == 0 && to == ticks.length ? ticks : Arrays.copyOfRange(ticks, from, Math.max(from, to));
    }

    @Override
    public Limits viewLimits(double min, double max, int tickSpace, AutolimitMode mode) {
        Limits limits = symmetrical(min, max).nonsingular(1e-12, 1e-13);
        if (mode == AutolimitMode.DATA) {
            return limits;
        }
        double[] ticks = in(mode).rawTicks(limits, tickSpace, mode);
        Limits rounded = new Limits(ticks[0], ticks[ticks.length - 1]);
        return rounded.min() < rounded.max()
                ? rounded
                : new Limits(rounded.min(), rounded.max()).nonsingular(0.05, 1e-15);
    }

    /** The automatic locator of the classic style, which rounds limits, has nine intervals whatever the room, and fewer steps. */
    private MaxNLocator in(AutolimitMode mode) {
        return nbins == AUTO && mode == AutolimitMode.ROUND_NUMBERS
                ? new MaxNLocator(CLASSIC, new double[] {1, 2, 5, 10}, integer, symmetric, prune, minNTicks)
                : this;
    }

    private Limits symmetrical(double min, double max) {
        double reach = Math.max(Math.abs(min), Math.abs(max));
        return symmetric ? new Limits(-reach, reach) : new Limits(min, max);
    }

    private double[] rawTicks(Limits limits, int tickSpace, AutolimitMode mode) {
        int bins = nbins == AUTO ? Math.min(9, Math.max(tickSpace, Math.max(1, minNTicks - 1))) : nbins;
        if (Math.max(Math.abs(limits.min()), Math.abs(limits.max())) < HUGE) {
            return rawTicks(limits.min(), limits.max(), bins, mode);
        }
        // Steps and widths of the largest doubles overflow: count in units of 1e10.
        double[] ticks = rawTicks(limits.min() / 1e10, limits.max() / 1e10, bins, mode);
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, ticks[i] * 1e10));
        }
        return rising(ticks);
    }

    private double[] rawTicks(double min, double max, int bins, AutolimitMode mode) {
        double width = max - min;
        double mean = (max + min) / 2;
        double offset = Math.abs(mean) / width < 100
                ? 0
                : Math.copySign(Decades.power(Decades.floorLog10(Math.abs(mean))), mean);
        double low = min - offset;
        double high = max - offset;
        double[] stairs = stairs(Decades.power(Decades.floorLog10(width / bins)));

        int at = firstAtLeast(stairs, (high - low) / bins);
        if (mode == AutolimitMode.ROUND_NUMBERS) {
            while (at < stairs.length - 1 && !spans(stairs[at], bins, low, high)) {
                at++;
            }
        }
        boolean whole = integer && Math.floor(high) - Math.ceil(low) >= minNTicks - 1;
        double[] ticks;
        do {
            double step = whole ? Math.max(1, stairs[at]) : stairs[at];
            ticks = multiples(step, low, high, offset);
        } while (inside(ticks, low, high) < minNTicks && --at >= 0);
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] += offset;
        }
        return rising(ticks);
    }

    /** The nice steps of the decade at {@code scale}, those of the decade before and the first of the one after. */
    private double[] stairs(double scale) {
        int n = steps.length;
        double[] stairs = new double[2 * n];
        int count = 0;
        for (int i = 0; i < 2 * n; i++) {
            double step = (i < n - 1 ? 0.1 * steps[i] : i < 2 * n - 1 ? steps[i - n + 1] : 10 * steps[1]) * scale;
            if (!integer || step < 1 || Math.abs(step - Math.rint(step)) < 0.001) {
                stairs[count++] = step;
            }
        }
        return count == stairs.length ? stairs : Arrays.copyOf(stairs, count);
    }

    private static int firstAtLeast(double[] stairs, double step) {
        int at = 0;
        while (at < stairs.length - 1 && stairs[at] < step) {
            at++;
        }
        return at;
    }

    private static boolean spans(double step, int bins, double low, double high) {
        return FloorDivision.quotient(low, step) * step + step * bins >= high;
    }

    /** Multiples of the step from the last not above {@code low} to the first not below {@code high}. */
    private static double[] multiples(double step, double low, double high, double offset) {
        double base = FloorDivision.quotient(low, step) * step;
        StepEdges edges = new StepEdges(step, offset);
        double first = edges.below(low - base);
        double last = edges.above(high - base);
        double[] ticks = new double[Ticks.checkCount(Math.ceil(last + 1 - first), "MaxNLocator")];
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = (first + i) * step + base;
        }
        return ticks;
    }

    private static int inside(double[] ticks, double low, double high) {
        int count = 0;
        for (double tick : ticks) {
            count += tick >= low && tick <= high ? 1 : 0;
        }
        return count;
    }

    /** Drops ticks that rounding has made equal to the one before. */
    private static double[] rising(double[] ticks) {
        int count = Math.min(1, ticks.length);
        for (int i = 1; i < ticks.length; i++) {
            if (ticks[i] > ticks[count - 1]) {
                ticks[count++] = ticks[i];
            }
        }
        return count == ticks.length ? ticks : Arrays.copyOf(ticks, count);
    }
}
