package org.steadyplot.memory.heap;

import java.nio.charset.StandardCharsets;

/**
 * The records of a HotSpot HPROF file, versions 1.0.1 and 1.0.2 (the format is described in the manual of the JDK's {@code hprof} agent and in
 * HotSpot's {@code heapDumper.cpp}). Every length is checked against what holds it before it is believed.
 */
final class DumpParser {
    private static final int HEAP_DUMP = 0x0C;
    private static final int HEAP_DUMP_SEGMENT = 0x1C;
    private static final int HEAP_DUMP_END = 0x2C;

    private final DumpInput in;
    private final DumpVisitor visitor;

    DumpParser(DumpInput in, DumpVisitor visitor) {
        this.in = in;
        this.visitor = visitor;
    }

    void parse() {
        header();
        boolean segments = false;
        boolean ended = false;
        boolean heap = false;
        while (in.position() < in.size()) {
            long at = in.position();
            int tag = in.u1();
            in.i4();
            long length = in.i4() & 0xFFFF_FFFFL;
            long end = in.position() + length;
            if (end > in.size()) {
                throw in.wrong(
                        at,
                        "a record of " + length + " bytes reaches beyond the end of the file (" + in.size()
                                + " bytes); the dump was cut off or is damaged");
            }
            switch (tag) {
                case HEAP_DUMP, HEAP_DUMP_SEGMENT -> {
                    heap = true;
                    segments |= tag == HEAP_DUMP_SEGMENT;
                    heap(end);
                }
                case HEAP_DUMP_END -> ended = true;
                default -> record(tag, at, length, end);
            }
            in.seek(end);
        }
        if (!heap) {
            throw in.wrong(in.size(), "the file holds no heap dump, only other HPROF records");
        }
        if (segments && !ended) {
            throw in.wrong(in.size(), "the record that ends the heap dump is missing; the dump was cut off");
        }
    }

    private void header() {
        in.seek(0);
        if (in.size() < 31) {
            throw in.wrong(0, "not a heap dump: " + in.size() + " bytes are too few");
        }
        int first = in.u1() << 8 | in.u1();
        if (first == 0x1F8B) {
            throw in.wrong(0, "the dump is compressed with gzip; unpack it first");
        }
        in.seek(0);
        String name = new String(in.take(19), StandardCharsets.ISO_8859_1);
        if (!name.equals("JAVA PROFILE 1.0.1\0") && !name.equals("JAVA PROFILE 1.0.2\0")) {
            throw in.wrong(0, "not a HotSpot heap dump (JAVA PROFILE 1.0.1 or 1.0.2 is expected at the start)");
        }
        int idSize = in.i4();
        if (idSize != 4 && idSize != 8) {
            throw in.wrong(19, "ids of " + idSize + " bytes; 4 or 8 are expected");
        }
        in.idSize(idSize);
        in.i8();
    }

    private void record(int tag, long at, long length, long end) {
        int id = in.idSize();
        switch (tag) {
            case 0x01 -> {
                fits(at, id, length);
                if (length - id > 1 << 20) {
                    throw in.wrong(at, "a name of " + (length - id) + " bytes");
                }
                visitor.text(in.id(), at + 9 + id, (int) length - id);
            }
            case 0x02 -> {
                fits(at, 8 + 2 * id, length);
                int serial = in.i4();
                long classId = in.id();
                in.i4();
                visitor.loadedClass(serial, classId, in.id());
            }
            case 0x04 -> {
                fits(at, 8 + 4 * id, length);
                long frame = in.id();
                long method = in.id();
                in.id();
                long source = in.id();
                int serial = in.i4();
                visitor.frame(frame, method, source, serial, in.i4());
            }
            case 0x05 -> {
                fits(at, 12, length);
                int serial = in.i4();
                in.i4();
                int count = in.i4();
                if (count < 0 || (long) count * id > end - in.position()) {
                    throw in.wrong(at, "a stack trace of " + count + " frames does not fit its record");
                }
                long[] frames = new long[count];
                for (int i = 0; i < count; i++) {
                    frames[i] = in.id();
                }
                visitor.trace(serial, frames);
            }
            default -> {
                if (tag == 0 || tag > 0x0E) {
                    throw in.wrong(at, "0x" + Integer.toHexString(tag) + " is no record of a HotSpot heap dump");
                }
            }
        }
    }

    private void fits(long at, long least, long length) {
        if (length < least) {
            throw in.wrong(at, "a record of " + length + " bytes where at least " + least + " are needed");
        }
    }

    private void heap(long end) {
        int id = in.idSize();
        while (in.position() < end) {
            long at = in.position();
            int tag = in.u1();
            switch (tag) {
                case 0xFF -> visitor.root(RootKind.UNKNOWN, in.id(), 0, -1);
                case 0x01 -> {
                    visitor.root(RootKind.JNI_GLOBAL, in.id(), 0, -1);
                    in.id();
                }
                case 0x02 -> visitor.root(RootKind.JNI_LOCAL, in.id(), in.i4(), in.i4());
                case 0x03 -> visitor.root(RootKind.LOCAL_VARIABLE, in.id(), in.i4(), in.i4());
                case 0x04 -> visitor.root(RootKind.NATIVE_STACK, in.id(), in.i4(), -1);
                case 0x05 -> visitor.root(RootKind.CLASS, in.id(), 0, -1);
                case 0x06 -> visitor.root(RootKind.NATIVE_STACK, in.id(), in.i4(), -1);
                case 0x07 -> visitor.root(RootKind.MONITOR, in.id(), 0, -1);
                case 0x08 -> visitor.threadObject(in.id(), in.i4(), in.i4());
                case 0x20 -> visitor.classDump(classDump(end), at);
                case 0x21 -> {
                    long object = in.id();
                    in.i4();
                    long classId = in.id();
                    int length = in.i4();
                    long after = after(at, end, length, 1, "an instance");
                    visitor.instance(object, at, classId, length);
                    in.seek(after);
                }
                case 0x22 -> {
                    long object = in.id();
                    in.i4();
                    int length = in.i4();
                    long classId = in.id();
                    long after = after(at, end, length, id, "an array");
                    visitor.objectArray(object, at, classId, length);
                    in.seek(after);
                }
                case 0x23 -> {
                    long object = in.id();
                    in.i4();
                    int length = in.i4();
                    int type = in.u1();
                    int size = BasicType.size(type, id);
                    if (size == 0 || type == BasicType.OBJECT) {
                        throw in.wrong(at, "an array of unknown element type " + type);
                    }
                    long after = after(at, end, length, size, "an array");
                    visitor.primitiveArray(object, at, type, length);
                    in.seek(after);
                }
                default ->
                    throw in.wrong(
                            at,
                            "0x" + Integer.toHexString(tag)
                                    + " is no heap record of HotSpot; the dump is damaged or foreign");
            }
            if (in.position() > end) {
                throw in.wrong(at, "a heap record reaches beyond its segment");
            }
        }
    }

    private long after(long at, long end, int length, int size, String what) {
        long after = in.position() + (length & 0xFFFF_FFFFL) * size;
        if (length < 0 || after > end) {
            throw in.wrong(at, what + " of length " + length + " reaches beyond its segment");
        }
        return after;
    }

    private ClassDump classDump(long end) {
        long id = in.id();
        in.i4();
        long superId = in.id();
        long loader = in.id();
        long[] links = {in.id(), in.id()};
        in.id();
        in.id();
        in.i4();
        int constants = in.u2();
        for (int i = 0; i < constants; i++) {
            in.u2();
            in.value(type());
        }
        int statics = count(end, 1 + in.idSize());
        long[] staticNames = new long[statics];
        byte[] staticTypes = new byte[statics];
        long[] values = new long[statics];
        for (int i = 0; i < statics; i++) {
            staticNames[i] = in.id();
            staticTypes[i] = (byte) type();
            values[i] = in.value(staticTypes[i]);
        }
        int fields = count(end, 1 + in.idSize());
        long[] fieldNames = new long[fields];
        byte[] fieldTypes = new byte[fields];
        for (int i = 0; i < fields; i++) {
            fieldNames[i] = in.id();
            fieldTypes[i] = (byte) type();
        }
        return new ClassDump(id, superId, loader, links, staticNames, staticTypes, values, fieldNames, fieldTypes);
    }

    private int count(long end, int size) {
        int count = in.u2();
        if ((long) count * size > end - in.position()) {
            throw in.wrong(in.position() - 2, count + " fields of a class do not fit their segment");
        }
        return count;
    }

    private int type() {
        int type = in.u1();
        if (BasicType.size(type, in.idSize()) == 0) {
            throw in.wrong(in.position() - 1, "a field of unknown type " + type);
        }
        return type;
    }
}
