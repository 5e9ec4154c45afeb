package org.steadyplot.chart.color;

/** Where the entries of a colormap come from: it can be sampled at any number of entries and run backwards. Immutable. */
interface ColorSource {
    /** The number of entries the map is published with. */
    int size();

    /** Red, green, blue and alpha of {@code n} entries, the caller's to keep. */
    double[] sample(int n);

    ColorSource reversed();

    /** The {@code i}th of {@code n} evenly spaced numbers from 0 to 1, rounded as numpy's linspace rounds. */
    static double fraction(int i, int n) {
        return i == n - 1 && n > 1 ? 1 : n == 1 ? 0 : i * (1.0 / (n - 1));
    }
}
