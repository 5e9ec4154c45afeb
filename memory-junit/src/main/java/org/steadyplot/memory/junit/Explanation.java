package org.steadyplot.memory.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.steadyplot.memory.verdict.Curve;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.memory.verdict.Verdict;

/**
 * What explains a leak. Classes count that have a fair share of the growth, or an object more for every few iterations.
 *
 * @param grown classes with more live objects than when it was warm, the most bytes first
 * @param iterations between the two histograms
 */
record Explanation(List<Histogram.Row> grown, long iterations) {
    static final Explanation NONE = new Explanation(List.of(), 0);

    private static final int CLASSES = 5;
    private static final double SHARE = 0.03;
    private static final double OFTEN = 0.25;

    Explanation {
        grown = List.copyOf(grown);
    }

    static Explanation of(Path folder, Verdict verdict, Measured measured) throws IOException {
        if (verdict.status() != Status.LEAK || measured.curves().isEmpty()) {
            return NONE;
        }
        Histogram before = Histogram.read(folder.resolve(Evidence.BEFORE));
        Histogram after = Histogram.read(folder.resolve(Evidence.AFTER));
        Curve curve = measured.curves().get(0);
        long warm = before.rows().isEmpty() ? 0 : (long) curve.x()[Math.min(Measurement.WARM, curve.size() - 1)];
        List<Histogram.Row> grown = after.grownSince(before);
        long iterations = measured.iterations() - warm;
        if (!grown.isEmpty()) {
            double least = SHARE * grown.get(0).bytes();
            grown.removeIf(row -> row.bytes() < least && row.instances() < OFTEN * iterations);
        }
        return new Explanation(grown.subList(0, Math.min(CLASSES, grown.size())), iterations);
    }
}
