package org.steadyplot.chart.plot;

import org.steadyplot.chart.ChartException;

/** Checks that arrays belong together. */
final class Lengths {
    private Lengths() {}

    static void same(String method, String a, int aLength, String b, int bLength) {
        if (aLength != bLength) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT,
                    method + ": " + a + " has " + aLength + " values and " + b + " has " + bLength
                            + "; they must have the same number");
        }
    }
}
