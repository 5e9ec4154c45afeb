package org.steadyplot.memory.live;

/**
 * One process as the view shows it; memory in bytes, -1 for what is not known.
 *
 * @param name its program, of a JVM its main class or jar; free of control characters
 * @param heapAfter heap in use after the last collection
 * @param collections of its JVM, since that started
 * @param collectionShare how much of the time since the view began its collections stopped it, 0 to 1; NaN if not known
 * @param growth bytes per minute: of the heap after collections in a JVM that has collected often enough, otherwise of
 *     resident memory; NaN before there are enough points
 * @param history of the figure whose growth it is, oldest first
 */
public record LiveRow(
        long pid,
        String name,
        boolean jvm,
        long rss,
        long heapUsed,
        long heapAfter,
        long heapCommitted,
        long metaspace,
        long direct,
        int threads,
        int files,
        long collections,
        double collectionShare,
        double growth,
        boolean growthOfHeap,
        double[] history) {}
