package org.steadyplot.memory.heap;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small dumps by hand. Class {@code java.lang.Object} is there with id 1, {@code Object[]} with id 2, {@code byte[]} with id 3. */
final class DumpWriter {
    private final int idSize;
    private final String version;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final ByteArrayOutputStream heap = new ByteArrayOutputStream();
    private final DataOutputStream records = new DataOutputStream(head);
    private final DataOutputStream objects = new DataOutputStream(heap);
    private final Map<String, Long> texts = new LinkedHashMap<>();
    private int serial;

    DumpWriter(String version, int idSize) {
        this.version = version;
        this.idSize = idSize;
        type(1, "java/lang/Object", 0);
        type(2, "[Ljava/lang/Object;", 1);
        type(3, "[B", 1);
    }

    private static void id(DataOutputStream out, int idSize, long id) throws IOException {
        if (idSize == 8) {
            out.writeLong(id);
        } else {
            out.writeInt((int) id);
        }
    }

    private void id(long id) throws IOException {
        id(objects, idSize, id);
    }

    long text(String text) {
        return texts.computeIfAbsent(text, t -> {
            long id = 100_000L + texts.size();
            byte[] bytes = t.getBytes(StandardCharsets.UTF_8);
            write(() -> {
                records.writeByte(1);
                records.writeInt(0);
                records.writeInt(idSize + bytes.length);
                id(records, idSize, id);
                records.write(bytes);
            });
            return id;
        });
    }

    /** A class with reference fields, and one static reference field if {@code staticValue} is not 0. */
    DumpWriter type(long id, String name, long superId, String... fields) {
        return type(id, name, superId, 0, fields);
    }

    DumpWriter type(long id, String name, long superId, long staticValue, String... fields) {
        long nameId = text(name);
        long staticName = text("HELD");
        long[] names = new long[fields.length];
        for (int i = 0; i < fields.length; i++) {
            names[i] = text(fields[i]);
        }
        return write(() -> {
            records.writeByte(2);
            records.writeInt(0);
            records.writeInt(8 + 2 * idSize);
            records.writeInt(++serial);
            id(records, idSize, id);
            records.writeInt(0);
            id(records, idSize, nameId);
            objects.writeByte(0x20);
            id(id);
            objects.writeInt(0);
            id(superId);
            for (int i = 0; i < 5; i++) {
                id(0);
            }
            objects.writeInt(0);
            objects.writeShort(0);
            objects.writeShort(staticValue == 0 ? 0 : 1);
            if (staticValue != 0) {
                id(staticName);
                objects.writeByte(2);
                id(staticValue);
            }
            objects.writeShort(fields.length);
            for (long field : names) {
                id(field);
                objects.writeByte(2);
            }
        });
    }

    DumpWriter instance(long id, long type, long... references) {
        return write(() -> {
            objects.writeByte(0x21);
            id(id);
            objects.writeInt(0);
            id(type);
            objects.writeInt(references.length * idSize);
            for (long reference : references) {
                id(reference);
            }
        });
    }

    DumpWriter array(long id, long... references) {
        return write(() -> {
            objects.writeByte(0x22);
            id(id);
            objects.writeInt(0);
            objects.writeInt(references.length);
            id(2);
            for (long reference : references) {
                id(reference);
            }
        });
    }

    DumpWriter bytes(long id, int length) {
        return write(() -> {
            objects.writeByte(0x23);
            id(id);
            objects.writeInt(0);
            objects.writeInt(length);
            objects.writeByte(8);
            objects.write(new byte[length]);
        });
    }

    /** A root of the given tag with as many further ids and ints as that kind has. */
    DumpWriter root(int tag, long id) {
        return write(() -> {
            objects.writeByte(tag);
            id(id);
            switch (tag) {
                case 0x01 -> id(0);
                case 0x02, 0x03, 0x08 -> objects.writeLong(0);
                case 0x04, 0x06 -> objects.writeInt(0);
                default -> {}
            }
        });
    }

    byte[] end() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(all);
        boolean segments = version.equals("1.0.2");
        write(() -> {
            out.write(("JAVA PROFILE " + version + "\0").getBytes(StandardCharsets.ISO_8859_1));
            out.writeInt(idSize);
            out.writeLong(0);
            out.write(head.toByteArray());
            out.writeByte(segments ? 0x1C : 0x0C);
            out.writeInt(0);
            out.writeInt(heap.size());
            out.write(heap.toByteArray());
            if (segments) {
                out.writeByte(0x2C);
                out.writeLong(0);
            }
        });
        return all.toByteArray();
    }

    private interface Writing {
        void write() throws IOException;
    }

    private DumpWriter write(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
