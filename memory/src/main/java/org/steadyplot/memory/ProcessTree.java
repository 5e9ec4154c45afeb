package org.steadyplot.memory;

import java.util.Arrays;

/**
 * The descendants of a process. Looking for them costs a file per thread, so that after a look that took t the next waits
 * 200 t, at most a second: half a percent of one processor.
 */
final class ProcessTree {
    private static final long REST = 200;
    private static final long LONGEST_REST = 1_000_000_000;

    private final ProcFs proc;
    private final long root;
    private long[] descendants = new long[0];
    private long next = System.nanoTime();

    ProcessTree(ProcFs proc, long root) {
        this.proc = proc;
        this.root = root;
    }

    /** Process ids in order of their depth; some may have ended. */
    long[] descendants() {
        long start = System.nanoTime();
        if (start - next >= 0) {
            descendants = look();
            long end = System.nanoTime();
            next = end + Math.min(REST * (end - start), LONGEST_REST);
        }
        return descendants;
    }

    private long[] look() {
        long[] found = proc.children(root);
        for (int i = 0; i < found.length; i++) {
            long[] below = proc.children(found[i]);
            int before = found.length;
            found = Arrays.copyOf(found, before + below.length);
            System.arraycopy(below, 0, found, before, below.length);
        }
        return found;
    }
}
