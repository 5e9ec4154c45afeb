package org.steadyplot.memory.heap;

/** Receives the records of a dump in the file's order. {@code offset} is where a heap record begins in the file. */
interface DumpVisitor {
    default void text(long id, long offset, int length) {}

    default void loadedClass(int serial, long classId, long nameId) {}

    default void frame(long id, long methodId, long sourceId, int classSerial, int line) {}

    default void trace(int serial, long[] frames) {}

    default void root(RootKind kind, long id, int thread, int frame) {}

    default void threadObject(long id, int thread, int trace) {}

    default void classDump(ClassDump dump, long offset) {}

    /** The input stands at the field values. */
    default void instance(long id, long offset, long classId, int length) {}

    /** The input stands at the elements. */
    default void objectArray(long id, long offset, long classId, int length) {}

    default void primitiveArray(long id, long offset, int type, int length) {}
}
