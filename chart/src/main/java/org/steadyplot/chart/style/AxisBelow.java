package org.steadyplot.chart.style;

/** What ticks and grid lines lie below, {@code axes.axisbelow}. */
public enum AxisBelow {
    /** Below everything (true). */
    ALL(0.5),
    /** Above patches, below lines. */
    LINE(1.5),
    /** Above lines (false). */
    NONE(2.5);

    private final double zorder;

    AxisBelow(double zorder) {
        this.zorder = zorder;
    }

    /** The zorder of ticks and grid lines. */
    public double zorder() {
        return zorder;
    }
}
