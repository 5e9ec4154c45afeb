package org.steadyplot.memory;

import java.util.Arrays;

/**
 * The descendants of a process. Looking for them costs a file per thread, so that after a look that took t the next waits
 * 200 t, at most a second: half a percent of one processor. A look that was held up once does not count: the cost doubles
 * at most from one look to the next.
 */
final class ProcessTree {
    private static final long REST = 200;
    private static final long LONGEST_REST = 1_000_000_000;
    private static final long FIRST_COST = 50_000;

    private final ProcFs proc;
    private final long root;
    private long[] descendants = new long[0];
    private long cost = FIRST_COST;
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
            cost = Math.min(end - start, 2 * cost);
            next = end + Math.min(REST * cost, LONGEST_REST);
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
