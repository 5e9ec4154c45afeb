package org.steadyplot.memory.agent.allocation;

import org.jspecify.annotations.Nullable;

/** Hooks where the JVM says that memory, or room for classes or threads, has run out. */
public final class OutOfMemory {
    static final String NAME = "org/steadyplot/memory/agent/allocation/OutOfMemory";

    private static final double FULL = 0.75;

    private static volatile @Nullable AllocationWatch watch;

    private OutOfMemory() {}

    static void tell(AllocationWatch told) {
        watch = told;
    }

    /** Hook: an error was made by Java code, as for direct buffers and threads. */
    public static void errorMade() {
        happened(false);
    }

    /** Hook: a thread dies of an error. Where the heap is full, the JVM throws one that was made before, so that this is the first notice. */
    public static void uncaught(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 8; depth++) {
            if (cause instanceof OutOfMemoryError || cause instanceof LinkageError && isFull()) {
                happened(true);
                return;
            }
            cause = cause.getCause();
        }
    }

    /** Whether there is so little room that a class cannot be loaded, which the JVM reports as an error of the class. */
    static boolean isFull() {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        return used > FULL * runtime.maxMemory();
    }

    private static void happened(boolean heap) {
        AllocationWatch told = watch;
        if (told == null) {
            return;
        }
        try {
            long saved = Allocations.pause();
            try {
                told.outOfMemory(heap);
            } finally {
                Allocations.resume(saved);
            }
        } catch (OutOfMemoryError again) {
            // What was written before the heap was full has to do.
        }
    }
}
