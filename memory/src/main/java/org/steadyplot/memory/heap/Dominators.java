package org.steadyplot.memory.heap;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The dominator tree below all roots, and retained sizes: what would be freed with an object. Lengauer and Tarjan, "A fast algorithm for finding
 * dominators in a flowgraph" (1979), the version with simple linking, O(m log n) on any graph, without recursion; numbers are those of the
 * depth-first search, 0 stands above all roots. What cleaners and finalizers refer to does not count as held by them when it is held otherwise,
 * and softly or weakly reachable objects are roots of their own.
 */
final class Dominators {
    /** The object that dominates, -1 for none or when not reached. */
    final int[] dominator;

    final long[] retained;
    private final Edges edges;
    private final HeapClasses classes;
    private final RootPaths paths;
    private final int[] number;
    private final int[] vertex;
    private int[] ancestor;
    private int[] semi;
    private int[] stack = new int[1024];
    private int[] label = new int[0];
    private int count;
    private int lowestLinked;

    Dominators(Edges edges, HeapClasses classes, RootPaths paths, Roots roots, Sizes sizes) {
        this.edges = edges;
        this.classes = classes;
        this.paths = paths;
        int n = edges.types.length;
        int reached = paths.reachedCount();
        number = new int[n];
        vertex = new int[reached + 1];
        ancestor = new int[reached + 1];
        semi = new int[reached + 1];
        BitSet entries = new BitSet(n);
        for (int i = 0; i < roots.count(); i++) {
            entries.set(roots.object(i));
        }
        for (int i = 0; i < reached; i++) {
            int object = paths.order[i];
            int parent = paths.parent(object);
            if (parent >= 0 && paths.reach(object).compareTo(Reach.SOFT) >= 0 && !refersTo(parent, object)) {
                entries.set(object);
            }
        }
        for (int i = entries.nextSetBit(0); i >= 0; i = entries.nextSetBit(i + 1)) {
            search(i);
        }
        int[] dominators = solve(entries);
        ancestor = semi = label = stack = new int[0];
        retained = new long[n];
        dominator = number;
        Arrays.fill(dominator, -1);
        for (int w = count; w > 0; w--) {
            int object = vertex[w];
            retained[object] += sizes.of(object);
            if (dominators[w] > 0) {
                dominator[object] = vertex[dominators[w]];
                retained[dominator[object]] += retained[object];
            }
        }
    }

    /** Whether the reference counts as holding. */
    private boolean holds(int from, boolean cleaning, int target) {
        return target >= 0
                && paths.isReached(target)
                && (!cleaning || paths.reachOrdinal(target) >= Reach.CLEANER.ordinal())
                && target != from;
    }

    /** Whether the parent on the path refers to the object other than as to its referent. */
    private boolean refersTo(int from, int object) {
        if (classes.get(edges.types[from]).referentPlace < 0) {
            return true;
        }
        for (int e = edges.begin(from), end = edges.end(from); e < end; e++) {
            if (edges.targets.get(e) == object) {
                return true;
            }
        }
        return false;
    }

    private boolean cleaning(int object) {
        return classes.get(edges.types[object]).bookkeeping || paths.reachOrdinal(object) >= Reach.CLEANER.ordinal();
    }

    private void search(int entry) {
        if (number[entry] != 0 || !paths.isReached(entry)) {
            return;
        }
        int current = visited(entry, 0);
        while (current != 0) {
            int object = vertex[current];
            boolean cleaning = cleaning(object);
            int end = edges.end(object);
            int next = 0;
            while (semi[current] < end && next == 0) {
                int target = edges.targets.get(semi[current]++);
                if (holds(object, cleaning, target) && number[target] == 0) {
                    next = visited(target, current);
                }
            }
            current = next == 0 ? ancestor[current] : next;
        }
    }

    /** While searching, {@code semi} is the next reference to follow. */
    private int visited(int object, int from) {
        count++;
        number[object] = count;
        vertex[count] = object;
        ancestor[count] = from;
        semi[count] = edges.begin(object);
        return count;
    }

    private int[] predecessors(int[] starts) {
        for (int v = 1; v <= count; v++) {
            int object = vertex[v];
            boolean cleaning = cleaning(object);
            for (int e = edges.begin(object), end = edges.end(object); e < end; e++) {
                int target = edges.targets.get(e);
                if (holds(object, cleaning, target)) {
                    starts[number[target]]++;
                }
            }
        }
        for (int v = 1; v < starts.length; v++) {
            starts[v] += starts[v - 1];
        }
        int[] predecessors = new int[starts[count]];
        for (int v = count; v > 0; v--) {
            int object = vertex[v];
            boolean cleaning = cleaning(object);
            for (int e = edges.begin(object), end = edges.end(object); e < end; e++) {
                int target = edges.targets.get(e);
                if (holds(object, cleaning, target)) {
                    predecessors[--starts[number[target]]] = v;
                }
            }
        }
        starts[count + 1] = predecessors.length;
        return predecessors;
    }

    /** One array is the heads of buckets below the current vertex, the dominators from it on: a bucket is empty before its turn comes. */
    private int[] solve(BitSet entries) {
        int[] starts = new int[count + 2];
        int[] predecessors = predecessors(starts);
        int[] dominators = new int[count + 1];
        int[] bucket = dominators;
        int[] nextInBucket = new int[count + 1];
        label = new int[count + 1];
        for (int v = 0; v <= count; v++) {
            label[v] = v;
            semi[v] = v;
        }
        lowestLinked = count + 1;
        for (int w = count; w > 0; w--) {
            int parent = ancestor[w];
            int least = entries.get(vertex[w]) ? 0 : parent;
            for (int i = starts[w]; i < starts[w + 1]; i++) {
                least = Math.min(least, semi[best(predecessors[i])]);
            }
            semi[w] = least;
            nextInBucket[w] = bucket[least];
            bucket[least] = w;
            lowestLinked = w;
            int first = bucket[parent];
            bucket[parent] = 0;
            for (int v = first; v != 0; v = nextInBucket[v]) {
                int u = best(v);
                dominators[v] = semi[u] < semi[v] ? u : parent;
            }
        }
        for (int w = 1; w <= count; w++) {
            if (dominators[w] != semi[w]) {
                dominators[w] = dominators[dominators[w]];
            }
        }
        return dominators;
    }

    /** The vertex of the least semidominator on the linked path above, which is compressed on the way. */
    private int best(int v) {
        if (v < lowestLinked) {
            return v;
        }
        int depth = 0;
        for (int u = v; ancestor[u] >= lowestLinked; u = ancestor[u]) {
            if (depth == stack.length) {
                stack = Arrays.copyOf(stack, 2 * depth);
            }
            stack[depth++] = u;
        }
        while (depth > 0) {
            int u = stack[--depth];
            int above = ancestor[u];
            if (semi[label[above]] < semi[label[u]]) {
                label[u] = label[above];
            }
            ancestor[u] = ancestor[above];
        }
        return label[v];
    }
}
