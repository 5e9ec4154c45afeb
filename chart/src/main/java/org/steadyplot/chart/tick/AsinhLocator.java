package org.steadyplot.chart.tick;

import java.util.Arrays;

/** Ticks at powers of a base, about evenly spaced on an asinh scale, their mirror images and zero. */
public final class AsinhLocator implements Locator {
    private static final int NUMTICKS = 11;
    private static final double SYMTHRESH = 0.2;
    private static final double LN_2 = 0.6931471805599453;
    private static final double[] NO_SUBS = {};

    private final double linearWidth;
    private final int numticks;
    private final double symthresh;
    private final double base;
    private final double[] subs;

    private AsinhLocator(double linearWidth, int numticks, double symthresh, double base, double[] subs) {
        this.linearWidth = linearWidth;
        this.numticks = numticks;
        this.symthresh = symthresh;
        this.base = base;
        this.subs = subs;
    }

    /**
     * Ticks for a scale that is linear about as far as {@code linearWidth} from zero.
     *
     * @throws IllegalArgumentException unless the width is above 0
     */
    public static AsinhLocator of(double linearWidth) {
        return new AsinhLocator(checkLinearWidth(linearWidth), NUMTICKS, SYMTHRESH, 10, NO_SUBS);
    }

    /**
     * The width itself.
     *
     * @throws IllegalArgumentException unless it is finite and above 0
     */
    public static double checkLinearWidth(double linearWidth) {
        if (!(linearWidth > 0) || Double.isInfinite(linearWidth)) {
            throw new IllegalArgumentException("linearWidth must be above 0, not " + CFormat.repr(linearWidth));
        }
        return linearWidth;
    }

    /** About this many ticks, 11 by default; 2 to 1000. */
    public AsinhLocator withNumticks(int numticks) {
        return new AsinhLocator(linearWidth, Math.max(2, Math.min(1000, numticks)), symthresh, base, subs);
    }

    /** How much the two sides of a view may differ, as a share, to get the same ticks; 0.2 by default. */
    public AsinhLocator withSymthresh(double share) {
        return new AsinhLocator(linearWidth, numticks, share, base, subs);
    }

    /** Ticks at powers of this base, 10 by default; at round numbers for 1 or less. */
    public AsinhLocator withBase(double base) {
        return new AsinhLocator(linearWidth, numticks, symthresh, base, subs);
    }

    /** Ticks at these multiples of the powers instead; none to take the powers. */
    public AsinhLocator withSubs(double... multiples) {
        return new AsinhLocator(linearWidth, numticks, symthresh, base, multiples.clone());
    }

    /** The inverse hyperbolic sine, by the formulas of fdlibm. */
    public static double asinh(double x) {
        double size = Math.abs(x);
        if (!(size >= 0x1p-28) || Double.isInfinite(x)) {
            return x;
        }
        double result;
        if (size > 0x1p28) {
            result = Decades.log(size) + LN_2;
        } else if (size > 2) {
            result = Decades.log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
        } else {
            double square = x * x;
            result = StrictMath.log1p(size + square / (1 + Math.sqrt(1 + square)));
        }
        return Math.copySign(result, x);
    }

    @Override
    public double[] ticks(AxisView view) {
        double low = view.vmin();
        double high = view.vmax();
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return new double[0];
        }
        if (low * high < 0 && Math.abs(1 + high / low) < symthresh) {
            high = Math.max(Math.abs(low), Math.abs(high));
            low = -high;
        }
        double from = linearWidth * asinh(low / linearWidth);
        double to = linearWidth * asinh(high / linearWidth);
        boolean around = from * to < 0;
        double[] ticks = new double[(numticks + 1) * Math.max(1, subs.length)];
        int size = 0;
        double step = (to - from) / (numticks - 1);
        for (int i = 0; i < numticks; i++) {
            double place = i == numticks - 1 ? to : i * step + from;
            if (!around || Math.abs(place / (to - from)) > 0.5 / numticks) {
                size = multiples(linearWidth * StrictMath.sinh(place / linearWidth), place == 0, ticks, size);
            }
        }
        if (around) {
            size = multiples(0, true, ticks, size);
        }
        double[] made = distinct(Arrays.copyOf(ticks, size));
        return made.length >= 2 ? made : evenly(view.vmin(), view.vmax());
    }

    private int multiples(double value, boolean zero, double[] ticks, int from) {
        int size = from;
        if (base <= 1) {
            double power = (value >= 0 ? 1 : -1)
                    * (zero ? 1 : Decades.power((int) Math.floor(Decades.log10(Math.abs(value)))));
            return add(power * Math.rint(value / power), ticks, size);
        }
        double power =
                zero ? 0 : Math.signum(value) * Decades.power(base, Math.floor(Decades.log(base, Math.abs(value))));
        if (subs.length == 0) {
            return add(power, ticks, size);
        }
        for (double sub : subs) {
            size = add(power * sub, ticks, size);
        }
        return size;
    }

    private static int add(double tick, double[] ticks, int size) {
        if (!Double.isFinite(tick)) {
            return size;
        }
        ticks[size] = tick + 0.0;
        return size + 1;
    }

    private static double[] distinct(double[] ticks) {
        Arrays.sort(ticks);
        int count = Math.min(1, ticks.length);
        for (int i = 1; i < ticks.length; i++) {
            if (ticks[i] > ticks[count - 1]) {
                ticks[count++] = ticks[i];
            }
        }
        return Arrays.copyOf(ticks, count);
    }

    private double[] evenly(double low, double high) {
        double[] ticks = new double[numticks];
        double step = (high - low) / (numticks - 1);
        for (int i = 0; i < numticks; i++) {
            ticks[i] = i == numticks - 1 ? high : i * step + low;
        }
        return distinct(ticks);
    }
}
