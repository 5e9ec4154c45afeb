package org.steadyplot.chart.tick;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.style.AutolimitMode;

/** Ticks at powers of a base, every second, third and so on where there are many, or at multiples of the powers. */
public final class LogLocator implements Locator {
    private static final int AUTO = 0;
    private static final int CLASSIC = 15;
    private static final int MOST_DECADES_WITH_SUBS = 10;
    private static final double SMALLEST = 1e-300;
    private static final double[] POWERS = {1};

    private final double base;
    private final double @Nullable [] subs;
    private final int firstSub;
    private final int numticks;

    private LogLocator(double base, double @Nullable [] subs, int firstSub, int numticks) {
        if (!(base > 0) || base == 1 || Double.isInfinite(base)) {
            throw new IllegalArgumentException(
                    "the base of a LogLocator must be greater than 0 and not 1, not " + CFormat.repr(base));
        }
        this.base = base;
        this.subs = subs;
        this.firstSub = firstSub;
        this.numticks = numticks;
    }

    /**
     * Ticks at the powers of a base, as many as have room.
     *
     * @throws IllegalArgumentException unless the base is greater than 0 and not 1
     */
    public static LogLocator of(double base) {
        return new LogLocator(base, POWERS, 1, AUTO);
    }

    /** Ticks at these multiples of each power. */
    public LogLocator withSubs(double... multiples) {
        return new LogLocator(base, multiples.clone(), 1, numticks);
    }

    /** Ticks at the multiples of each power from 2 on, in views of at most ten powers: minor ticks. */
    public LogLocator withAutoSubs() {
        return new LogLocator(base, null, 2, numticks);
    }

    /** Ticks at the powers and their multiples, in views of at most ten powers; else at the powers. */
    public LogLocator withAllSubs() {
        return new LogLocator(base, null, 1, numticks);
    }

    /**
     * At most about this many ticks; 0 for as many as have room.
     *
     * @throws IllegalArgumentException for a number outside 0 to 1000
     */
    public LogLocator withNumticks(int numticks) {
        if (numticks < 0 || numticks > 1000) {
            throw new IllegalArgumentException("numticks must be 0 to 1000, not " + numticks);
        }
        return new LogLocator(base, subs, firstSub, numticks);
    }

    public double base() {
        return base;
    }

    @Override
    public double[] ticks(AxisView view) {
        double low = view.low();
        double high = view.high();
        if (!(high > 0) || Double.isInfinite(high)) {
            return new double[0];
        }
        if (low <= 0) {
            low = Math.min(SMALLEST, high);
        }
        boolean classic = view.mode() == AutolimitMode.ROUND_NUMBERS;
        int most = numticks == AUTO ? classic ? CLASSIC : Math.max(2, Math.min(9, view.tickSpace())) : numticks;
        double from = Decades.log(base, low);
        double to = Decades.log(base, high);
        if (base < 1) {
            double swap = from;
            from = to;
            to = swap;
        }
        double decades = Math.floor(to) - Math.ceil(from);
        double[] multiples = subs(decades);
        double stride = stride(decades, most, classic);
        boolean withSubs = multiples.length > 1 || (multiples.length == 1 && multiples[0] != 1);
        double first = Math.floor(from) - stride;
        double count = Math.ceil((Math.ceil(to) + 2 * stride - first) / stride);
        if (multiples.length == 0 || (withSubs && (stride != 1 || count * multiples.length > MAX_TICKS))) {
            return new double[0];
        }
        double[] ticks = new double[Ticks.checkCount(count, "LogLocator") * multiples.length];
        int size = 0;
        int inside = 0;
        for (int i = 0; i < count; i++) {
            double power = Decades.power(base, first + i * stride);
            for (double multiple : multiples) {
                double tick = withSubs ? multiple * power : power;
                inside += low <= tick && tick <= high ? 1 : 0;
                if (tick > 0 && tick < Double.POSITIVE_INFINITY && (size == 0 || tick != ticks[size - 1])) {
                    ticks[size++] = tick;
                }
            }
        }
        if (multiples.length > 1 && stride == 1 && inside <= 1) {
            return Ticks.between(
                    0, Double.POSITIVE_INFINITY, MaxNLocator.auto().ticks(new AxisView(low, high, 9, view.mode())));
        }
        return size == ticks.length ? ticks : Arrays.copyOf(ticks, size);
    }

    private double[] subs(double decades) {
        if (subs != null) {
            return subs;
        }
        if (decades > MOST_DECADES_WITH_SUBS || base < 3) {
            return firstSub == 1 ? POWERS : new double[0];
        }
        double count = Math.ceil(base - firstSub);
        if (count > MAX_TICKS) {
            return new double[0];
        }
        double[] multiples = new double[(int) count];
        for (int i = 0; i < multiples.length; i++) {
            multiples[i] = firstSub + i;
        }
        return multiples;
    }

    /** Every how many powers there is a tick; the classic style, which rounds limits, has a rule of its own. */
    private static double stride(double decades, int most, boolean classic) {
        double stride = classic ? Math.max(Math.ceil(decades / (most - 1)), 1) : Math.floor((decades + 1) / most) + 1;
        return stride >= decades ? Math.max(1, decades - 1) : stride;
    }

    /** From the smallest value above zero on; 1 to 10 for no such values. */
    @Override
    public Limits nonsingular(double min, double max, double minpos) {
        double low = Math.min(min, max);
        double high = Math.max(min, max);
        if (!Double.isFinite(low) || !Double.isFinite(high) || high <= 0) {
            return new Limits(1, 10);
        }
        if (low <= 0) {
            low = Double.isFinite(minpos) ? minpos : SMALLEST;
        }
        return low == high ? new Limits(Decades.less(low, base), Decades.greater(high, base)) : new Limits(low, high);
    }

    @Override
    public Limits viewLimits(double min, double max, int tickSpace, AutolimitMode mode) {
        Limits limits = nonsingular(min, max, Double.POSITIVE_INFINITY);
        return mode == AutolimitMode.DATA
                ? limits
                : new Limits(Decades.lessEqual(limits.min(), base), Decades.greaterEqual(limits.max(), base));
    }
}
