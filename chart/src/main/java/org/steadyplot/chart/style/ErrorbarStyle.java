package org.steadyplot.chart.style;

/**
 * Error bars, {@code errorbar}.
 *
 * @param capsize half length of the caps, points
 */
public record ErrorbarStyle(double capsize) {
    /** The default style. */
    public static final ErrorbarStyle DEFAULT = new ErrorbarStyle(0);

    public ErrorbarStyle withCapsize(double capsize) {
        return new ErrorbarStyle(capsize);
    }
}
