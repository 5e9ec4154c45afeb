package org.steadyplot.memory.jvm;

import java.util.List;

/**
 * What is known of a JVM's memory at a moment, in bytes; -1 for what is not.
 *
 * @param heapUsed in use in the heap, dead objects included
 * @param heapCommitted given to the heap by the system
 * @param metaspace of classes, as of the last collection
 * @param direct of direct buffers
 * @param collections collections since the JVM started
 * @param collectionSeconds how long they stopped the program; NaN if not known
 * @param since the collections since the last reading
 */
public record JvmReading(
        long heapUsed,
        long heapCommitted,
        long metaspace,
        long direct,
        long collections,
        double collectionSeconds,
        List<HeapCollection> since) {}
