package org.steadyplot.memory.heap;

/** The roots that a search begins from: permanent classes first, threads, then the dump's others in its order. */
final class Roots {
    private static final RootKind[] KINDS = RootKind.values();

    private final Ints kinds = new Ints();
    private final Ints objects = new Ints();
    private final Ints threads = new Ints();
    private final Ints frames = new Ints();

    Roots(Index index, IdTable ids, HeapClasses classes) {
        for (int i = 0; i < classes.count(); i++) {
            HeapClass c = classes.get(i);
            if (c.permanent && c.object >= 0) {
                add(RootKind.CLASS, c.object, 0, -1);
            }
        }
        long[] rootIds = index.rootIds.drain();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < rootIds.length; i++) {
                RootKind kind = KINDS[index.rootKinds.get(i)];
                int object = ids.find(rootIds[i]);
                if (object >= 0 && (kind == RootKind.THREAD) == (round == 0)) {
                    add(kind, object, index.rootThreads.get(i), index.rootFrames.get(i));
                }
            }
        }
    }

    private void add(RootKind kind, int object, int thread, int frame) {
        kinds.add(kind.ordinal());
        objects.add(object);
        threads.add(thread);
        frames.add(frame);
    }

    int count() {
        return (int) kinds.size();
    }

    RootKind kind(int root) {
        return KINDS[kinds.get(root)];
    }

    int object(int root) {
        return objects.get(root);
    }

    /** The dump's serial number of the thread, 0 for none. */
    int thread(int root) {
        return threads.get(root);
    }

    /** Depth of the frame in the thread's stack, -1 for none. */
    int frame(int root) {
        return frames.get(root);
    }
}
