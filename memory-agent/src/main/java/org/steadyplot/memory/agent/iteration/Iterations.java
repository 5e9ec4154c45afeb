package org.steadyplot.memory.agent.iteration;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Counts the iterations of the program and takes a checkpoint after some of them, on the thread that ended the iteration. Calls within
 * a call on the same thread count once. Other threads go on during a checkpoint: one that waited could hold what the program needs.
 */
public final class Iterations {
    private static final ThreadLocal<int[]> DEPTH = ThreadLocal.withInitial(() -> new int[1]);
    private static final AtomicLong COUNT = new AtomicLong();
    private static final AtomicBoolean BUSY = new AtomicBoolean();
    private static volatile long due = Long.MAX_VALUE;
    private static volatile @Nullable CheckpointLog log;

    private Iterations() {}

    /** Checkpoints are taken from now on. */
    static void start(CheckpointLog into) {
        log = into;
        due = 1;
    }

    /** No more checkpoints. */
    static void stop() {
        due = Long.MAX_VALUE;
    }

    /** How many iterations have ended; -1 where they are not counted. */
    public static long count() {
        return log == null ? -1 : COUNT.get();
    }

    /** Hook: the iteration method was entered. */
    public static void enter() {
        DEPTH.get()[0]++;
    }

    /** Hook: the iteration method returned or threw. */
    public static void exit() {
        int[] depth = DEPTH.get();
        if (--depth[0] > 0) {
            return;
        }
        depth[0] = 0;
        long count = COUNT.incrementAndGet();
        if (count >= due && BUSY.compareAndSet(false, true)) {
            // Whatever the checkpoint calls must not count as an iteration.
            depth[0] = 1;
            try {
                CheckpointLog into = log;
                if (into != null && COUNT.get() >= due) {
                    due = into.checkpoint();
                }
            } catch (Throwable failure) {
                due = Long.MAX_VALUE;
                CheckpointLog into = log;
                if (into != null) {
                    into.failed(failure);
                }
            } finally {
                depth[0] = 0;
                BUSY.set(false);
            }
        }
    }
}
