package org.steadyplot.memory.verdict;

/**
 * Under what checkpoints were taken.
 *
 * @param collector the collector of the JVM
 * @param forced whether it collected whenever it was asked
 * @param exact whether the heap is the sum of all live objects, not what the collector counts as used
 */
public record Conditions(Collector collector, boolean forced, boolean exact) {
    /** The heap as the collector counts it. */
    public Conditions(Collector collector, boolean forced) {
        this(collector, forced, false);
    }
}
