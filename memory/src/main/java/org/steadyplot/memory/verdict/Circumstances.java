package org.steadyplot.memory.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a JVM's collector and settings take away from a finding. */
final class Circumstances {
    /** Marks, cards and remembered sets of a collector, as a part of the heap. */
    private static final double BESIDE_HEAP = 0.1;

    private Circumstances() {}

    /** The finding on one curve; {@code heap} is what was found on the heap, which resident memory follows. */
    static Finding judge(
            Curve curve, Conditions conditions, Limits limits, @Nullable Finding heap, List<String> caveats) {
        Metric metric = curve.metric();
        Collector collector = conditions.collector();
        if (!conditions.forced() && metric.needsCollection()) {
            return Finding.nothing(metric, Reason.COLLECTION_DISABLED, curve.size(), 0);
        }
        double coarseness = metric == Metric.HEAP && !conditions.exact() ? collector.coarseness() : 1;
        Finding finding = new DecisionRule(limits, coarseness * metric.resolution()).decide(curve);
        if (coarseness > 1) {
            caveats.add(
                    "This collector counts memory that it would give back, so the rate of the heap is approximate.");
            return finding.status() == Status.FLAT ? finding.because(Reason.COLLECTOR, 0) : finding;
        }
        if (metric == Metric.RSS && !collector.resident()) {
            caveats.add("Resident memory of a JVM with this collector also moves with the regions it keeps ready.");
            return finding.because(Reason.COLLECTOR, 0);
        }
        if (heap == null || finding.status() != Status.LEAK) {
            return finding;
        }
        if (metric == Metric.RSS && heap.status() == Status.INCONCLUSIVE) {
            caveats.add("Resident memory follows the heap, on which nothing can be said yet.");
            return finding.because(Reason.DISAGREEMENT, finding.more());
        }
        boolean grows = heap.status() != Status.FLAT;
        return metric == Metric.NATIVE && grows && finding.rate() < BESIDE_HEAP * heap.rate()
                ? finding.because(Reason.FOLLOWS_HEAP, 0)
                : finding;
    }
}
