package org.steadyplot.memory.heap;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of thread locals: the static field that refers to one, else the field of the object that does, else its class. */
final class ThreadLocals {
    static final String ENTRY = "java.lang.ThreadLocal$ThreadLocalMap$Entry";

    private final HeapGraph graph;
    private @Nullable Map<Integer, String> names;

    ThreadLocals(HeapGraph graph) {
        this.graph = graph;
    }

    /** The name behind an entry of a thread's map. */
    String name(int entry) {
        int local = graph.reference(entry, "referent");
        if (local < 0) {
            return "ThreadLocal, forgotten by its program";
        }
        Map<Integer, String> known = names;
        if (known == null) {
            known = statics();
            names = known;
        }
        String name = known.get(local);
        if (name == null) {
            int parent = graph.paths.parent(local);
            HeapClass type = parent < 0 ? null : graph.type(parent);
            name = type == null || type.isArray() || type.collection || type.name.startsWith("java.util.")
                    ? graph.className(local)
                    : type.name
                            + '.'
                            + graph.field(parent, graph.place(parent, local)).name();
        }
        return name.equals("java.lang.ThreadLocal") ? "ThreadLocal" : "ThreadLocal " + name;
    }

    private Map<Integer, String> statics() {
        Map<Integer, String> found = new HashMap<>();
        for (int i = 0; i < graph.classes.count(); i++) {
            HeapClass c = graph.classes.get(i);
            if (c.object < 0) {
                continue;
            }
            int begin = graph.edges.begin(c.object);
            for (int e = begin + Edges.CLASS_LINKS; e < graph.edges.end(c.object); e++) {
                int target = graph.edges.targets.get(e);
                if (target >= 0 && graph.type(target).inherits("java.lang.ThreadLocal")) {
                    found.putIfAbsent(
                            target,
                            c.name + '.' + graph.field(c.object, e - begin).name());
                }
            }
        }
        return found;
    }
}
