package org.steadyplot.memory.verdict;

/**
 * Under what checkpoints were taken.
 *
 * @param collector the collector of the JVM
 * @param forced whether it collected whenever it was asked
 */
public record Conditions(Collector collector, boolean forced) {}
