package org.steadyplot.memory.heap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steadyplot.memory.MemoryException;

/** First reading of a dump: which objects, classes, names, threads and roots there are, and where. */
final class Index implements DumpVisitor {
    private static final int MOST = 1 << 20;

    final List<ClassDump> classes = new ArrayList<>();
    final Map<Long, Long> classNames = new HashMap<>();
    final Map<Integer, Long> classSerials = new HashMap<>();
    final Map<Long, Frame> frames = new HashMap<>();
    final Map<Integer, long[]> traces = new HashMap<>();
    final Map<Integer, ThreadObject> threads = new HashMap<>();
    final Ints rootKinds = new Ints();
    final Longs rootIds = new Longs();
    final Ints rootThreads = new Ints();
    final Ints rootFrames = new Ints();
    final Texts texts;
    private final Longs textIds = new Longs();
    private final Longs textPlaces = new Longs();
    private final Longs ids = new Longs();
    private final Longs offsets = new Longs();

    record Frame(long method, long source, int classSerial, int line) {}

    record ThreadObject(long id, int trace) {}

    Index(DumpInput in) {
        new DumpParser(in, this).parse();
        texts = new Texts(textIds, textPlaces);
    }

    /** The objects by id; to be called once. */
    IdTable objects() {
        return new IdTable(ids.drain(), offsets.drain());
    }

    int objectCount() {
        return ids.size();
    }

    private static void atMost(int size, String what) {
        if (size >= MOST) {
            throw new MemoryException("Heap dump: more than " + MOST + " " + what + "; it is damaged");
        }
    }

    @Override
    public void text(long id, long offset, int length) {
        textIds.add(id);
        textPlaces.add(Texts.place(offset, length));
    }

    @Override
    public void loadedClass(int serial, long classId, long nameId) {
        atMost(classNames.size(), "classes");
        classNames.put(classId, nameId);
        classSerials.put(serial, classId);
    }

    @Override
    public void frame(long id, long methodId, long sourceId, int classSerial, int line) {
        atMost(frames.size(), "stack frames");
        frames.put(id, new Frame(methodId, sourceId, classSerial, line));
    }

    @Override
    public void trace(int serial, long[] frameIds) {
        atMost(traces.size(), "stack traces");
        traces.put(serial, frameIds);
    }

    @Override
    public void root(RootKind kind, long id, int thread, int frame) {
        rootKinds.add(kind.ordinal());
        rootIds.add(id);
        rootThreads.add(thread);
        rootFrames.add(frame);
    }

    @Override
    public void threadObject(long id, int thread, int trace) {
        atMost(threads.size(), "threads");
        threads.put(thread, new ThreadObject(id, trace));
        root(RootKind.THREAD, id, thread, -1);
    }

    @Override
    public void classDump(ClassDump dump, long offset) {
        atMost(classes.size(), "classes");
        classes.add(dump);
        object(dump.id(), offset);
    }

    @Override
    public void instance(long id, long offset, long classId, int length) {
        object(id, offset);
    }

    @Override
    public void objectArray(long id, long offset, long classId, int length) {
        object(id, offset);
    }

    @Override
    public void primitiveArray(long id, long offset, int type, int length) {
        object(id, offset);
    }

    private void object(long id, long offset) {
        if (ids.size() == Integer.MAX_VALUE - 16) {
            throw new MemoryException("Heap dump: more than 2^31 objects");
        }
        ids.add(id);
        offsets.add(offset);
    }
}
