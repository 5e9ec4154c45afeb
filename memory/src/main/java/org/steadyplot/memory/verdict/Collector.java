package org.steadyplot.memory.verdict;

import java.util.Collection;

/** How closely a JVM's collector lets its memory be read after a forced collection. */
public enum Collector {
    /** Serial and Parallel: exact heap, resident memory that follows it. */
    EXACT(1, true),
    /** G1: exact heap; regions are given to and taken from the system, which resident memory shows. */
    G1(1, false),
    /** ZGC counts whole pages of 2 MiB. */
    Z(512, false),
    /** Shenandoah counts whole regions and garbage that floats. */
    SHENANDOAH(512, false),
    /** Another one, or another virtual machine. */
    OTHER(64, false);

    private final double coarseness;
    private final boolean resident;

    Collector(double coarseness, boolean resident) {
        this.coarseness = coarseness;
        this.resident = resident;
    }

    /** The factor on the {@linkplain Metric#resolution() resolution} of the heap. */
    double coarseness() {
        return coarseness;
    }

    /** Whether growth of resident memory means anything when the heap is flat. */
    boolean resident() {
        return resident;
    }

    /** The collector whose management beans have these names. */
    public static Collector of(Collection<String> beans) {
        Collector found = OTHER;
        for (String bean : beans) {
            if (bean.startsWith("G1")) {
                return G1;
            } else if (bean.startsWith("ZGC")) {
                return Z;
            } else if (bean.startsWith("Shenandoah")) {
                return SHENANDOAH;
            } else if (bean.equals("MarkSweepCompact") || bean.startsWith("PS ")) {
                found = EXACT;
            }
        }
        return found;
    }
}
