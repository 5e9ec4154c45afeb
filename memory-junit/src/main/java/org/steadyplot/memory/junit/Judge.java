package org.steadyplot.memory.junit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.steadyplot.memory.verdict.Curve;
import org.steadyplot.memory.verdict.Finding;
import org.steadyplot.memory.verdict.Limits;
import org.steadyplot.memory.verdict.Metric;
import org.steadyplot.memory.verdict.Per;
import org.steadyplot.memory.verdict.Reason;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.memory.verdict.Verdict;

/**
 * The verdict on what was measured, each figure with a tolerance of its own: the given one or what an empty body seems to
 * grow by, whichever is more.
 */
record Judge(Set<Metric> metrics, double toleranceBytes, Band band) {
    /** The heap alone, nothing tolerated but the band. */
    static Judge heap(Band band) {
        return new Judge(EnumSet.of(Metric.HEAP), 0, band);
    }

    /** All figures, nothing tolerated. */
    static Judge all() {
        return new Judge(EnumSet.allOf(Metric.class), 0, Band.NONE);
    }

    double tolerance(Metric metric, int each) {
        return Math.max(metric.bytes() ? toleranceBytes : 0, band.perIteration(metric, each));
    }

    Verdict verdict(Measured measured) {
        List<Finding> findings = new ArrayList<>();
        Set<String> caveats = new LinkedHashSet<>();
        for (Curve curve : measured.curves()) {
            if (metrics.contains(curve.metric())) {
                Limits limits = measured.limits().tolerance(tolerance(curve.metric(), measured.each()));
                Verdict single = Verdict.of(withHeap(curve, measured.curves()), measured.conditions(), limits);
                caveats.addAll(single.caveats());
                Finding finding = single.of(curve.metric());
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
        return together(findings, new ArrayList<>(caveats));
    }

    /**
     * Whether something rises so surely, if too little for a verdict, that more readings are worth their time: few slow
     * iterations don't reach what tells a small leak from housekeeping.
     */
    boolean mayLeak(Verdict verdict, int each) {
        for (Finding finding : verdict.findings()) {
            boolean exact = finding.metric() == Metric.HEAP || finding.metric() == Metric.DIRECT;
            if (exact && finding.status() == Status.FLAT && finding.low() > tolerance(finding.metric(), each)) {
                return true;
            }
        }
        return false;
    }

    /** Resident memory is only understood beside the heap. */
    private static List<Curve> withHeap(Curve curve, List<Curve> curves) {
        for (Curve other : curves) {
            if (curve.metric() == Metric.RSS && other.metric() == Metric.HEAP) {
                return List.of(other, curve);
            }
        }
        return List.of(curve);
    }

    private static Verdict together(List<Finding> findings, List<String> caveats) {
        Status status = findings.isEmpty() ? Status.INCONCLUSIVE : Status.FLAT;
        Reason reason = findings.isEmpty() ? Reason.TOO_SHORT : Reason.NONE;
        int more = 0;
        for (Finding finding : findings) {
            // Collectors that move regions about say nothing by resident memory, which is no doubt about the rest.
            boolean counts = finding.metric() != Metric.RSS || finding.reason() != Reason.COLLECTOR;
            if (finding.status() == Status.LEAK) {
                status = Status.LEAK;
                reason = Reason.NONE;
            } else if (finding.status() == Status.INCONCLUSIVE && counts && status != Status.LEAK) {
                reason = status == Status.FLAT ? finding.reason() : reason;
                status = Status.INCONCLUSIVE;
                more = Math.max(more, finding.more());
            }
        }
        boolean useful = status == Status.INCONCLUSIVE && reason != Reason.COLLECTION_DISABLED;
        return new Verdict(status, reason, findings, Per.ITERATION, useful ? more : 0, caveats);
    }
}
