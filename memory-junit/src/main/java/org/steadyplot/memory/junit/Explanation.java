package org.steadyplot.memory.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.steadyplot.memory.verdict.Curve;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.memory.verdict.Verdict;

/**
 * What explains a leak.
 *
 * @param grown classes with more live objects than when it was warm, the most bytes first
 * @param iterations between the two histograms
 */
record Explanation(List<Histogram.Row> grown, long iterations) {
    static final Explanation NONE = new Explanation(List.of(), 0);

    private static final int CLASSES = 5;

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
        return new Explanation(grown.subList(0, Math.min(CLASSES, grown.size())), measured.iterations() - warm);
    }
}
