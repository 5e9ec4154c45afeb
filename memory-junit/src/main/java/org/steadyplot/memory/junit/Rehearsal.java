package org.steadyplot.memory.junit;

import java.util.ArrayList;
import java.util.List;
import org.steadyplot.memory.verdict.Collector;
import org.steadyplot.memory.verdict.Conditions;
import org.steadyplot.memory.verdict.Curve;
import org.steadyplot.memory.verdict.Metric;

/** Made-up series that take the judging code through its ways before it is needed. */
final class Rehearsal {
    private Rehearsal() {}

    /** A steady rise of every figure. */
    static Measured of(int points) {
        List<Curve> curves = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            double[] x = new double[points];
            double[] y = new double[points];
            for (int i = 0; i < points; i++) {
                x[i] = i + 1;
                y[i] = metric.resolution() * (i + i % 3);
            }
            curves.add(new Curve(metric, x, y));
        }
        return new Measured(curves, new Conditions(Collector.EXACT, true), 1, points, points, 0, Measured.End.DECIDED);
    }
}
