package org.steadyplot.memory.heap;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A shortest path from a root to every object: breadth-first search in five rounds, each from what the one before left ({@link Reach}), so that a
 * static field wins over a local variable that happens to be nearer, and a strong path over a soft one. Objects of the JDK's cleaners are reached
 * like others but lead on only in the third round.
 */
final class RootPaths {
    private static final int UNREACHED = Integer.MIN_VALUE;

    /** The object before on the path, {@code ~number} of the root, or {@link #UNREACHED}. */
    private final int[] before;

    private final byte[] reach;

    /** Objects in the order they were reached: parents before children. */
    final int[] order;

    private int head;
    private int tail;
    private final Ints deferred = new Ints();
    private final Edges edges;
    private final HeapClasses classes;
    private final BitSet agents;

    RootPaths(Edges edges, HeapClasses classes, Roots roots) {
        this.edges = edges;
        this.classes = classes;
        int n = edges.types.length;
        before = new int[n];
        Arrays.fill(before, UNREACHED);
        reach = new byte[n];
        Arrays.fill(reach, (byte) Reach.NONE.ordinal());
        order = new int[n];
        agents = agents();
        for (int i = 0; i < roots.count(); i++) {
            if (!roots.kind(i).passing()) {
                reached(roots.object(i), ~i, Reach.HELD);
            }
        }
        search(Reach.HELD);
        for (int i = 0; i < roots.count(); i++) {
            reached(roots.object(i), ~i, Reach.LOCAL);
        }
        search(Reach.LOCAL);
        for (long i = 0; i < deferred.size(); i++) {
            leadOn(deferred.get(i), Reach.CLEANER);
        }
        search(Reach.CLEANER);
        referents(Reach.SOFT);
        referents(Reach.WEAK);
    }

    /** The agent's objects and classes: what only they hold is no part of the program. */
    private BitSet agents() {
        BitSet found = new BitSet();
        for (int i = 0; i < classes.count(); i++) {
            HeapClass c = classes.get(i);
            if (c.ofAgent && c.object >= 0) {
                found.set(c.object);
            }
        }
        for (int i = 0; i < edges.types.length; i++) {
            if (classes.get(edges.types[i]).ofAgent) {
                found.set(i);
            }
        }
        return found;
    }

    private void referents(Reach how) {
        for (int i = 0, end = tail; i < end; i++) {
            if (classes.get(edges.types[order[i]]).referentPlace >= 0) {
                leadOn(order[i], how);
            }
        }
        search(how);
    }

    private void search(Reach how) {
        while (head < tail) {
            int object = order[head++];
            if (classes.get(edges.types[object]).bookkeeping && how.compareTo(Reach.CLEANER) < 0) {
                deferred.add(object);
            } else {
                leadOn(object, how);
            }
        }
    }

    private void leadOn(int object, Reach how) {
        for (int e = edges.begin(object), end = edges.end(object); e < end; e++) {
            int target = edges.targets.get(e);
            if (target >= 0) {
                reached(target, object, how);
            } else if (target < -1 && how.compareTo(follows(object)) >= 0) {
                reached(Edges.referent(target), object, how);
            }
        }
    }

    private Reach follows(int reference) {
        return classes.get(edges.types[reference]).soft ? Reach.SOFT : Reach.WEAK;
    }

    private void reached(int object, int from, Reach how) {
        if (before[object] == UNREACHED && !agents.get(object)) {
            before[object] = from;
            reach[object] = (byte) how.ordinal();
            order[tail++] = object;
        }
    }

    int reachedCount() {
        return tail;
    }

    boolean isReached(int object) {
        return before[object] != UNREACHED;
    }

    Reach reach(int object) {
        return Reach.values()[reach[object]];
    }

    int reachOrdinal(int object) {
        return reach[object];
    }

    /** The object before, -1 for an object that is a root or not reached. */
    int parent(int object) {
        return Math.max(-1, before[object]);
    }

    /** The number of the root that the object itself is, or -1. */
    int root(int object) {
        int from = before[object];
        return from < 0 && from != UNREACHED ? ~from : -1;
    }
}
