package org.steadyplot.memory.heap;

import java.util.Set;

/**
 * Collections of the JDK as developers think of them: one object, not a table, an array and a chain of nodes. What is between a collection and its
 * elements is <em>inside</em>.
 */
final class JdkCollections {
    private static final String THREAD_LOCALS = "java.lang.ThreadLocal$ThreadLocalMap";
    private static final Set<String> BASES = Set.of(
            "java.util.AbstractCollection",
            "java.util.AbstractMap",
            "java.util.Dictionary",
            "java.util.concurrent.CopyOnWriteArrayList",
            THREAD_LOCALS);
    private static final Set<String> CONTENT = Set.of("value", "val", "item", "e", "e0", "e1", "v0", "element");
    private static final Set<String> KEYS = Set.of("key", "k0");
    private static final String[] COUNTS = {"size", "count", "elementCount"};
    private static final String[] BACKING = {"m", "c", "map", "al", "list", "q", "ss", "sm", "array"};

    private JdkCollections() {}

    static boolean isCollection(HeapClass type) {
        if (type.name.startsWith("java.util.Collections$") || type.name.startsWith("java.util.ImmutableCollections$")) {
            return true;
        }
        for (HeapClass c = type; c != null; c = c.parent) {
            if (BASES.contains(c.name)) {
                return true;
            }
        }
        return false;
    }

    /** What a field of a collection, or of what is inside one, refers to: {@code key}, {@code value} or {@code []}; empty for more inside. */
    static String role(HeapClass from, FieldRef field, HeapClass to) {
        if (from.isArray()) {
            return isNode(to) ? "" : "[]";
        }
        if (KEYS.contains(field.name())) {
            return "key";
        }
        if (CONTENT.contains(field.name())) {
            return field.name().startsWith("v") ? "value" : "[]";
        }
        if (!ofCollections(field.declaring().name)) {
            return field.name();
        }
        return to.isArray() || isNode(to) || to.collection ? "" : field.name();
    }

    private static boolean isNode(HeapClass type) {
        return type.name.indexOf('$') > 0 && ofCollections(type.name) && !type.collection;
    }

    private static boolean ofCollections(String name) {
        for (String of : new String[] {"java.util.", "java.util.concurrent."}) {
            if (name.startsWith(of) && name.indexOf('.', of.length()) < 0) {
                return true;
            }
        }
        return name.startsWith(THREAD_LOCALS);
    }

    /** The number of elements of a collection or array, -1 when it cannot be told. */
    static long count(HeapGraph graph, int object) {
        int at = object;
        for (int depth = 0; depth < 4 && at >= 0; depth++) {
            HeapClass type = graph.type(at);
            if (type.isArray()) {
                return graph.edges.lengths[at];
            }
            if (!type.collection) {
                return -1;
            }
            for (String name : COUNTS) {
                Long count = graph.value(at, name);
                int boxed = count == null ? -1 : graph.reference(at, name);
                if (boxed >= 0 && graph.className(boxed).startsWith("java.util.concurrent.atomic.")) {
                    count = graph.value(boxed, "value");
                }
                if (count != null && count >= 0 && count <= Integer.MAX_VALUE) {
                    return count;
                }
            }
            Long base = graph.value(at, "baseCount");
            if (base != null) {
                return base + cells(graph, graph.reference(at, "counterCells"));
            }
            int next = -1;
            for (int i = 0; i < BACKING.length && next < 0; i++) {
                next = graph.reference(at, BACKING[i]);
            }
            at = next;
        }
        return -1;
    }

    /** {@code ConcurrentHashMap} counts in several places when threads compete. */
    private static long cells(HeapGraph graph, int cells) {
        long sum = 0;
        if (cells >= 0 && graph.type(cells).isArray()) {
            for (int e = graph.edges.begin(cells); e < graph.edges.end(cells); e++) {
                Long value = graph.edges.targets.get(e) < 0 ? null : graph.value(graph.edges.targets.get(e), "value");
                sum += value == null ? 0 : value;
            }
        }
        return sum;
    }
}
