package org.steadyplot.chart.tick;

import org.steadyplot.chart.style.AutolimitMode;

/**
 * What a locator or formatter knows of its axis.
 *
 * @param vmin one end of the view; greater than vmax on an inverted axis
 * @param vmax the other end
 * @param tickSpace about how many tick labels have room
 * @param mode how limits follow from data; rounded limits also choose larger steps
 * @param dataMin the smallest data value
 * @param dataMax the largest data value
 */
public record AxisView(double vmin, double vmax, int tickSpace, AutolimitMode mode, double dataMin, double dataMax) {
    /** A view that is as wide as the data. */
    public AxisView(double vmin, double vmax, int tickSpace, AutolimitMode mode) {
        this(vmin, vmax, tickSpace, mode, Math.min(vmin, vmax), Math.max(vmin, vmax));
    }

    public AxisView(double vmin, double vmax, int tickSpace) {
        this(vmin, vmax, tickSpace, AutolimitMode.DATA);
    }

    /** The tick labels that have room beside each other on an x axis, taken as three times as wide as high. */
    public static int tickSpaceX(double axisPoints, double labelPoints) {
        return tickSpace(axisPoints, 3 * labelPoints);
    }

    /** The tick labels that have room above each other on a y axis, one blank line between them. */
    public static int tickSpaceY(double axisPoints, double labelPoints) {
        return tickSpace(axisPoints, 2 * labelPoints);
    }

    private static int tickSpace(double axisPoints, double each) {
        return each > 0 ? (int) Math.floor(axisPoints / each) : Integer.MAX_VALUE;
    }

    /** The lower end. */
    public double low() {
        return Math.min(vmin, vmax);
    }

    /** The upper end. */
    public double high() {
        return Math.max(vmin, vmax);
    }
}
