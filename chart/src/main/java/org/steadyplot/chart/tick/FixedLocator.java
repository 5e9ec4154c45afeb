package org.steadyplot.chart.tick;

import java.util.Arrays;

/** Ticks at given places, whatever the view. With a limit on the intervals every second, third and so on stays, the one next to zero among them. */
public final class FixedLocator implements Locator {
    private final double[] places;
    private final int nbins;

    private FixedLocator(double[] places, int nbins) {
        this.places = places;
        this.nbins = nbins;
    }

    /** Ticks at all of these places. */
    public static FixedLocator of(double... places) {
        return new FixedLocator(places.clone(), Integer.MAX_VALUE);
    }

    /** All places, in the order they were given. */
    public double[] places() {
        return places.clone();
    }

    /** At most {@code nbins + 1} of these ticks; at least 2 intervals. */
    public FixedLocator withNbins(int nbins) {
        return new FixedLocator(places, Math.max(2, nbins));
    }

    @Override
    public double[] ticks(AxisView view) {
        if (nbins >= places.length) {
            return places.clone();
        }
        int step = (places.length + nbins - 1) / nbins;
        int best = 0;
        for (int start = 1; start < step; start++) {
            if (nearest(start, step) < nearest(best, step)) {
                best = start;
            }
        }
        double[] ticks = new double[(places.length - best + step - 1) / step];
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = places[best + i * step];
        }
        return ticks;
    }

    private double nearest(int start, int step) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = start; i < places.length; i += step) {
            nearest = Math.min(nearest, Math.abs(places[i]));
        }
        return nearest;
    }

    @Override
    public String toString() {
        return "FixedLocator" + Arrays.toString(places);
    }
}
