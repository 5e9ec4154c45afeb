package org.steadyplot.chart.tick;

import java.util.Arrays;

/** Chooses among the ticks of a locator. Places are compared after the scale: for a linear axis as they are. */
public final class Ticks {
    private Ticks() {}

    /** Whether a tick at {@code place} is drawn: it lies in the view or off it by at most 1e-10 of its width. */
    public static boolean isVisible(double place, double vmin, double vmax) {
        double low = Math.min(vmin, vmax);
        double high = Math.max(vmin, vmax);
        double slack = (high - low) * 1e-10;
        return low - slack <= place && place <= high + slack;
    }

    /** The indices of the ticks that are drawn. */
    public static int[] visible(double[] places, double vmin, double vmax) {
        int count = 0;
        for (double place : places) {
            count += isVisible(place, vmin, vmax) ? 1 : 0;
        }
        int[] indices = new int[count];
        int at = 0;
        for (int i = 0; at < count; i++) {
            if (isVisible(places[i], vmin, vmax)) {
                indices[at++] = i;
            }
        }
        return indices;
    }

    /** The indices of the minor ticks but those a major tick hides, nearer to it than 1e-5 of the width of the view. */
    public static int[] withoutMajor(double[] minor, double[] major, double vmin, double vmax) {
        double tolerance = Math.abs(vmax - vmin) * 1e-5;
        int[] kept = new int[minor.length];
        int count = 0;
        for (int n = 0; n < minor.length; n++) {
            boolean hidden = false;
            for (int i = 0; i < major.length && !hidden; i++) {
                hidden = Math.abs(minor[n] - major[i]) <= tolerance;
            }
            if (!hidden) {
                kept[count++] = n;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** The ticks above one value and below another. */
    static double[] between(double low, double high, double[] ticks) {
        double[] kept = new double[ticks.length];
        int count = 0;
        for (double tick : ticks) {
            if (tick > low && tick < high) {
                kept[count++] = tick;
            }
        }
        return count == ticks.length ? ticks : Arrays.copyOf(kept, count);
    }

    /** @throws IllegalArgumentException when {@code count} is beyond {@link Locator#MAX_TICKS} */
    static int checkCount(double count, String locator) {
        if (!(count <= Locator.MAX_TICKS)) {
            throw new IllegalArgumentException(locator + " would make " + CFormat.repr(count) + " ticks, more than "
                    + Locator.MAX_TICKS + "; choose a larger step or fewer ticks");
        }
        return (int) Math.max(0, count);
    }
}
