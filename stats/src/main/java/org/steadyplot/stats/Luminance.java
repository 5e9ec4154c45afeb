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
        if (channel <= 0.03928) {
            return channel / 12.92;
        }
        double u = (channel + 0.055) / 1.055;
        double square = u * u;
        return square * fifthRoot(square);
    }

    /** By Newton's method, for numbers from 0.007 to 1.2: u^2.4 is u^2 times this root of u^2, several times faster than {@code pow}. */
    private static double fifthRoot(double value) {
        double root = 0.42 + value * (0.95 - 0.37 * value);
        for (int i = 0; i < 6; i++) {
            double square = root * root;
            root = 0.8 * root + 0.2 * value / (square * square);
        }
        return root;
    }
}
