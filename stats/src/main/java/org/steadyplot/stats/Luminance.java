package org.steadyplot.stats;

import org.steadyplot.chart.color.Rgba;

/** Relative luminance of sRGB colours, as WCAG 2 defines it. */
final class Luminance {
    private Luminance() {}

    /** 0 for black to 1 for white. */
    static double of(Rgba color) {
        return 0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : StrictMath.pow((channel + 0.055) / 1.055, 2.4);
    }
}
