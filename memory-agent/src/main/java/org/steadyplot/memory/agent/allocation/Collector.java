package org.steadyplot.memory.agent.allocation;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;

/**
 * Notices collections of whatever collector: an object that nobody holds is cleared by each. An object held softly and used all the time is
 * cleared only before the JVM gives up for want of memory.
 */
final class Collector {
    /** A collection that takes longer than usual waited for a processor, as the program did. */
    private static final long LEAST_NANOS = 10_000_000;

    private static final double BYTES_PER_NANO = 1.5;

    /** A collector that works beside the program takes longer and costs the program less. */
    private static final int CONCURRENT = 8;

    /** So that short programs get some too. */
    private static final long ALLOWANCE = 400_000_000;

    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    /** Held here, or it would be gone before what it witnesses. */
    @SuppressWarnings("UnusedVariable")
    private Witness witness = new Witness(queue);

    private SoftReference<Object> last = new SoftReference<>(new Object(), queue);
    private boolean exhausted;
    private boolean explicit = true;
    private final boolean concurrent = uses("ZGC", "Shenandoah");
    private final boolean separate = uses("Copy", "PS ");
    private long forcedNanos;
    private long lastForcedNanos = 20_000_000;

    /** An object without any other reference, and when it was made. */
    private static final class Witness extends WeakReference<Object> {
        final long time = System.nanoTime();

        Witness(ReferenceQueue<Object> queue) {
            super(new Object(), queue);
        }
    }

    /** Waits for the end of a collection, at most so long; true if there was one. */
    boolean await(long millis, LiveSamples live) throws InterruptedException {
        witness = new Witness(queue);
        Reference<?> cleared = queue.remove(millis);
        boolean collected = false;
        while (cleared != null) {
            if (cleared instanceof Witness seen) {
                synchronized (live) {
                    live.cleared(seen.time);
                }
                collected = true;
            } else {
                exhausted = true;
            }
            cleared = queue.poll();
        }
        last.get();
        return collected;
    }

    /** True once after the JVM ran out of memory, or nearly so. */
    boolean exhausted() {
        boolean seen = exhausted;
        if (seen) {
            exhausted = false;
            last = new SoftReference<>(new Object(), queue);
        }
        return seen;
    }

    /** Collects the heap now; false where the JVM was told not to do that on request. */
    boolean force(LiveSamples live) {
        if (!explicit) {
            return false;
        }
        long start = System.nanoTime();
        Witness mine = new Witness(queue);
        System.gc();
        forced(start);
        explicit = mine.refersTo(null);
        if (explicit) {
            live.cleared(mine.time);
        }
        return explicit;
    }

    /** A collection was forced otherwise, since that time. */
    void forced(long start) {
        Runtime runtime = Runtime.getRuntime();
        long usual = LEAST_NANOS + (long) ((runtime.totalMemory() - runtime.freeMemory()) / BYTES_PER_NANO);
        lastForcedNanos = Math.min(System.nanoTime() - start, usual) / (concurrent ? CONCURRENT : 1);
        forcedNanos += lastForcedNanos;
    }

    /** Whether another one stays within a share of the time since the start. */
    boolean affordable(long elapsedNanos, double share) {
        return forcedNanos + lastForcedNanos <= share * elapsedNanos + ALLOWANCE;
    }

    /**
     * Whether a collection of young objects clears the weak references that it moves to the old ones. Serial and Parallel do not: they look for
     * references among the young alone, so that a reference which finds no room there keeps its object until the next full collection.
     */
    boolean clearsWhatIsMoved() {
        return !separate;
    }

    private static boolean uses(String... names) {
        for (GarbageCollectorMXBean bean : ManagementFactory.getGarbageCollectorMXBeans()) {
            for (String name : names) {
                if (bean.getName().startsWith(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
