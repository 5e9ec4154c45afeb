package org.steadyplot.memory.heap;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Threads of the dump: their names, and the methods they were in. */
final class Threads {
    private final HeapGraph graph;
    private final Index index;

    Threads(HeapGraph graph, Index index) {
        this.graph = graph;
        this.index = index;
    }

    /** The thread's name by its object; platform and virtual threads. */
    String name(int object) {
        int name = graph.reference(object, "name");
        String text = graph.string(name);
        return text.isEmpty() ? graph.className(object) : text;
    }

    /** The name of the thread that a root belongs to, empty when the dump does not tell. */
    String name(Roots roots, int root) {
        Index.ThreadObject thread = index.threads.get(roots.thread(root));
        int object = thread == null ? -1 : graph.objects.find(thread.id());
        return object < 0 ? "" : name(object);
    }

    /** {@code com.acme.Shop.sell(Shop.java:12)} for a local variable's method, empty when the dump does not tell. */
    String method(Roots roots, int root) {
        Index.Frame frame = frame(roots, root);
        if (frame == null) {
            return "";
        }
        Map<Integer, Long> serials = index.classSerials;
        HeapClass type = graph.classes.of(serials.getOrDefault(frame.classSerial(), 0L));
        String source = graph.text(frame.source());
        String method = (type == null ? "?" : type.name) + '.' + graph.text(frame.method());
        return source.isEmpty()
                ? method + "(Unknown Source)"
                : method + '(' + source + (frame.line() > 0 ? ":" + frame.line() : "") + ')';
    }

    private Index.@Nullable Frame frame(Roots roots, int root) {
        Index.ThreadObject thread = index.threads.get(roots.thread(root));
        long[] trace = thread == null ? null : index.traces.get(thread.trace());
        int depth = roots.frame(root);
        return trace == null || depth < 0 || depth >= trace.length ? null : index.frames.get(trace[depth]);
    }
}
