package org.steadyplot.memory.heap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects that are reached by the same fields from the same root, and the weight of what grew below them. */
final class PathNode {
    private static final int LONG_CHAIN = 16;

    final @Nullable PathNode parent;

    /** How the objects are reached from those of the parent. */
    final String via;

    /** A field of a class, not of an instance. */
    final boolean isStatic;

    /** Whether objects of one class refer to each other and share the node. */
    boolean chain;

    private final Map<String, PathNode> children = new LinkedHashMap<>(2);

    /** Objects, and those of them that are reached from another node. */
    int objects;

    int entries;
    long weight;
    int heaviest = -1;
    private long heaviestWeight = -1;

    PathNode(@Nullable PathNode parent, String via, boolean isStatic) {
        this.parent = parent;
        this.via = via;
        this.isStatic = isStatic;
    }

    PathNode child(String name, boolean ofStatic) {
        PathNode child = children.get(name);
        if (child == null) {
            child = new PathNode(this, name, ofStatic);
            children.put(name, child);
        }
        return child;
    }

    void enter(int object, long below) {
        objects++;
        entries++;
        weight += below;
        if (below > heaviestWeight) {
            heaviestWeight = below;
            heaviest = object;
        }
    }

    /** A chain, unlike one object that wraps another of its class. */
    boolean isLongChain() {
        return chain && objects >= LONG_CHAIN;
    }

    /** Whether one object has nearly all the weight. */
    boolean single() {
        return entries == 1 || heaviestWeight >= 0.8 * weight;
    }

    List<PathNode> heaviestFirst() {
        List<PathNode> sorted = new ArrayList<>(children.values());
        sorted.sort(Comparator.comparingLong((PathNode node) -> node.weight).reversed());
        return sorted;
    }
}
