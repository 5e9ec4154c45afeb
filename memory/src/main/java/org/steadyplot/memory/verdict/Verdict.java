package org.steadyplot.memory.verdict;

import java.util.ArrayList;
import java.util.List;

/**
 * Is it leaking: of each figure, and of all together. It is a leak if any figure leaks, undecided if any is undecided, flat
 * otherwise.
 *
 * @param status what can be said
 * @param reason why nothing can be said
 * @param findings of each figure, in the order of {@link Metric}
 * @param per what the rates are per
 * @param more further checkpoints (or samples) that are likely to decide; 0 when it is decided or more would not help
 * @param caveats what such readings cannot tell, in sentences
 */
public record Verdict(Status status, Reason reason, List<Finding> findings, Per per, int more, List<String> caveats) {
    public Verdict {
        findings = List.copyOf(findings);
        caveats = List.copyOf(caveats);
    }

    /** Of checkpoints of one JVM; a curve per figure. */
    public static Verdict of(List<Curve> curves, Conditions conditions, Limits limits) {
        List<Finding> findings = new ArrayList<>();
        List<String> caveats = new ArrayList<>();
        Finding heap = null;
        boolean outside = false;
        for (Metric metric : Metric.values()) {
            for (Curve curve : curves) {
                // Where the memory outside the heap is known, that of the whole process says nothing more.
                if (curve.metric() == metric && !(metric == Metric.RSS && outside)) {
                    Finding finding = Circumstances.judge(curve, conditions, limits, heap, caveats);
                    heap = metric == Metric.HEAP ? finding : heap;
                    outside |= metric == Metric.NATIVE;
                    findings.add(finding);
                }
            }
        }
        return of(findings, Per.ITERATION, caveats, conditions.collector().resident());
    }

    /**
     * Of the heap alone, after forced collections.
     *
     * @param x iterations done
     * @param bytes live bytes
     * @param forced whether the JVM collected when asked
     * @param per what an iteration is
     */
    public static Verdict ofHeap(double[] x, double[] bytes, boolean forced, Limits limits, Per per) {
        Curve curve = new Curve(Metric.HEAP, x, bytes);
        Finding finding = forced
                ? new DecisionRule(limits, Metric.HEAP.resolution()).decide(curve)
                : Finding.nothing(Metric.HEAP, Reason.COLLECTION_DISABLED, curve.size(), 0);
        return of(List.of(finding), per, List.of(), true);
    }

    /** Findings put together; undecided resident memory counts only where it means something. */
    static Verdict of(List<Finding> findings, Per per, List<String> caveats, boolean resident) {
        Status status = findings.isEmpty() ? Status.INCONCLUSIVE : Status.FLAT;
        Reason reason = findings.isEmpty() ? Reason.TOO_SHORT : Reason.NONE;
        int more = 0;
        for (Finding finding : findings) {
            boolean counts = finding.reason() != Reason.FOLLOWS_HEAP
                    && (resident || finding.metric() != Metric.RSS || finding.status() == Status.LEAK);
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
        return new Verdict(status, reason, findings, per, useful ? more : 0, caveats);
    }

    /** The finding of a figure. Null if it was not read. */
    public @org.jspecify.annotations.Nullable Finding of(Metric metric) {
        for (Finding finding : findings) {
            if (finding.metric() == metric) {
                return finding;
            }
        }
        return null;
    }

    /** The verdict in a sentence, with the figures that decide it. */
    public String sentence() {
        return Wording.sentence(this);
    }

    /** The verdict as a JSON object on one line. */
    public String toJson() {
        return VerdictJson.of(this);
    }
}
