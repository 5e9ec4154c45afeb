package org.steadyplot.memory.heap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shortest paths of all grown instances laid over each other: a node stands for all objects reached by the same fields. What is inside
 * collections belongs to the collection's node; links of a chain share one.
 */
final class PathTree {
    private static final int MOST_NODES = 1 << 20;

    final PathNode top = new PathNode(null, "", false);

    /** Weight of the grown instances at and below each object. */
    final long[] below;

    private final HeapGraph graph;
    private final ThreadLocals threadLocals;
    private final List<PathNode> nodes = new ArrayList<>();
    private final int[] nodeOf;
    private final BitSet inside;
    private final Map<Long, FieldRef> fields = new HashMap<>();

    /** Children come in the order of their parent's references, so the search for the next goes on from the last. */
    private int lastParent = -1;

    private int lastPlace;

    PathTree(HeapGraph graph, Growers growers) {
        this.graph = graph;
        threadLocals = new ThreadLocals(graph);
        RootPaths paths = graph.paths;
        below = new long[graph.objectCount()];
        for (int i = paths.reachedCount() - 1; i >= 0; i--) {
            int object = paths.order[i];
            below[object] += growers.weight(object);
            int parent = paths.parent(object);
            if (parent >= 0) {
                below[parent] += below[object];
            }
        }
        nodeOf = new int[below.length];
        Arrays.fill(nodeOf, -1);
        inside = new BitSet(below.length);
        nodes.add(top);
        Map<PathNode, Integer> numbers = new HashMap<>();
        for (int i = 0; i < paths.reachedCount(); i++) {
            int object = paths.order[i];
            if (below[object] > 0) {
                place(object, paths.parent(object), numbers);
            }
        }
        for (PathNode node : top.heaviestFirst()) {
            top.weight += node.weight;
        }
    }

    /** The node of an object, null when nothing grew below. */
    PathNode node(int object) {
        return nodes.get(nodeOf[object]);
    }

    boolean isInside(int object) {
        return inside.get(object);
    }

    private void place(int object, int parent, Map<PathNode, Integer> numbers) {
        if (parent < 0) {
            enter(top.child(rootName(object), false), object, numbers);
            return;
        }
        PathNode from = node(parent);
        HeapClass type = graph.type(parent);
        HeapClass to = graph.type(object);
        FieldRef field = field(parent, object);
        String via = field.name();
        if (inside.get(parent) || type.collection) {
            via = JdkCollections.role(type, field, to);
            if (via.isEmpty()) {
                inside.set(object);
                nodeOf[object] = nodeOf[parent];
                return;
            }
            if (type.name.equals(ThreadLocals.ENTRY)) {
                via = threadLocals.name(parent);
            }
        } else if (type == to && !type.isArray() && graph.classOf(object) == null) {
            nodeOf[object] = nodeOf[parent];
            from.chain = true;
            from.objects++;
            return;
        }
        HeapClass of = graph.classOf(object);
        if (of != null && !field.isStatic()) {
            via = via + ' ' + of.name;
        }
        enter(from.child(via, field.isStatic()), object, numbers);
    }

    private void enter(PathNode node, int object, Map<PathNode, Integer> numbers) {
        Integer number = numbers.get(node);
        if (number == null) {
            if (nodes.size() >= MOST_NODES) {
                throw HeapDump.tooLarge("with paths of " + MOST_NODES + " shapes", graph.objectCount());
            }
            number = nodes.size();
            nodes.add(node);
            numbers.put(node, number);
        }
        nodeOf[object] = number;
        node.enter(object, below[object]);
    }

    private FieldRef field(int parent, int object) {
        HeapClass type = graph.type(parent);
        HeapClass of = graph.classOf(parent);
        int place = type.isArray() ? 0 : graph.place(parent, object, parent == lastParent ? lastPlace : 0);
        lastParent = parent;
        lastPlace = place;
        long key = (long) (of == null ? type.number : ~of.number) << 32 | place;
        FieldRef known = fields.get(key);
        if (known == null) {
            known = graph.field(parent, place);
            fields.put(key, known);
        }
        return known;
    }

    /** What paths from alike roots have in common. */
    private String rootName(int object) {
        int root = graph.paths.root(object);
        RootKind kind = graph.roots.kind(root);
        return switch (kind) {
            case THREAD -> "thread " + withoutNumbers(graph.threads().name(object));
            case LOCAL_VARIABLE, JNI_LOCAL, NATIVE_STACK ->
                kind.words()
                        + ' '
                        + graph.threads().method(graph.roots, root)
                        + withoutNumbers(graph.threads().name(graph.roots, root));
            default -> {
                HeapClass of = graph.classOf(object);
                yield kind.words() + ' ' + (of == null ? graph.className(object) : of.name);
            }
        };
    }

    static String withoutNumbers(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit) {
                text.append(c);
            } else if (text.length() == 0 || text.charAt(text.length() - 1) != '#') {
                text.append('#');
            }
        }
        return text.toString();
    }
}
