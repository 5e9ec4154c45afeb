package org.steadyplot.memory.heap;

import java.util.ArrayList;
import java.util.List;

/** The way from a root to a place in words. It begins at the last class on it that is there once: what that class's field holds lives with it. */
final class HolderPath {
    private static final int MOST_STEPS = 40;

    private final HeapGraph graph;
    private final List<PathNode> chain;
    private final List<Holder.Step> steps = new ArrayList<>();
    private RootKind kind;
    private String root;

    HolderPath(HeapGraph graph, List<PathNode> chain) {
        this.graph = graph;
        this.chain = chain;
        int start = 0;
        for (int i = 0; i + 1 < chain.size(); i++) {
            if (chain.get(i + 1).isStatic && chain.get(i).entries == 1) {
                start = i;
            }
        }
        PathNode first = chain.get(start);
        HeapClass of = graph.classOf(first.heaviest);
        int next = start;
        if (of != null && start + 1 < chain.size() && chain.get(start + 1).isStatic) {
            kind = RootKind.STATIC_FIELD;
            root = "static field " + of.name + '.' + chain.get(start + 1).via;
            next = start + 1;
        } else {
            int number = graph.paths.root(graph.path(first.heaviest)[0]);
            kind = graph.roots.kind(number);
            root = root(first, number, of == null ? graph.className(first.heaviest) : of.name);
            if (kind == RootKind.THREAD) {
                next = afterThread(start);
            }
        }
        for (int i = next; i < chain.size(); i++) {
            if (i - next == MOST_STEPS && i + 1 < chain.size()) {
                steps.add(new Holder.Step("...", ""));
                i = chain.size() - 1;
            }
            int object = chain.get(i).heaviest;
            HeapClass type = graph.classOf(object);
            steps.add(new Holder.Step(
                    type == null ? graph.className(object) : "class " + type.name, i == next ? "" : chain.get(i).via));
        }
    }

    /** Thread, field, map and thread local are one step in words; the index of what follows. */
    private int afterThread(int start) {
        int at = start + 1;
        if (at < chain.size()
                && graph.className(chain.get(at).heaviest).equals("java.lang.ThreadLocal$ThreadLocalMap")) {
            kind = RootKind.THREAD_LOCAL;
            if (at + 1 < chain.size() && chain.get(at + 1).via.startsWith("ThreadLocal")) {
                root = root + ' ' + chain.get(at + 1).via;
                return at + 1;
            }
            return at;
        }
        return start;
    }

    private String root(PathNode first, int number, String type) {
        Threads threads = graph.threads();
        return switch (kind) {
            case THREAD -> {
                String name = threads.name(first.heaviest);
                yield first.entries == 1
                        ? "thread \"" + name + '"'
                        : "threads \"" + PathTree.withoutNumbers(name) + "\" (" + first.entries + ")";
            }
            case LOCAL_VARIABLE, JNI_LOCAL, NATIVE_STACK -> {
                String thread = threads.name(graph.roots, number);
                String method = threads.method(graph.roots, number);
                yield "thread \"" + thread + "\" " + kind.words() + (method.isEmpty() ? "" : " in " + method);
            }
            case CLASS -> "class " + type;
            default -> kind.words();
        };
    }

    RootKind kind() {
        return kind;
    }

    String root() {
        return root;
    }

    List<Holder.Step> steps() {
        return steps;
    }
}
