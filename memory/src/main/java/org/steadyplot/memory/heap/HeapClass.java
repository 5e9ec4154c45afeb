package org.steadyplot.memory.heap;

import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.MemoryException;

/** A class of the dump, or the class of arrays of a primitive type. */
final class HeapClass {
    private static final int MOST_FIELDS = 1 << 16;

    /** Place among the classes. */
    final int number;

    final String name;

    /** The class object's number, -1 when the dump has none. */
    final int object;

    final ClassDump dump;
    final boolean primitiveArray;

    @Nullable
    HeapClass parent;

    /** Loaded by a loader that lives as long as the virtual machine, and not a hidden class: its static fields hold for ever. */
    boolean permanent;

    /** Cleans up after objects; see {@link HeapClasses}. */
    boolean bookkeeping;

    /** Of the agent that measures, which is no part of the program. */
    boolean ofAgent;

    /** See {@link JdkCollections}. */
    boolean collection;

    /** Of references: whether they are soft, and the places of the referent and of the collector's own link. */
    boolean soft;

    int referentPlace = -1;
    int discoveredPlace = -1;
    private int @Nullable [] references;
    private long bytes = -1;

    HeapClass(int number, String name, int object, ClassDump dump, boolean primitiveArray) {
        this.number = number;
        this.name = name;
        this.object = object;
        this.dump = dump;
        this.primitiveArray = primitiveArray;
    }

    boolean isArray() {
        return name.endsWith("[]");
    }

    boolean inherits(String ancestor) {
        for (HeapClass c = this; c != null; c = c.parent) {
            if (c.name.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    int referenceCount() {
        int count = 0;
        for (HeapClass c = this; c != null; c = c.parent) {
            for (byte type : c.dump.fieldTypes()) {
                count += type == BasicType.OBJECT ? 1 : 0;
            }
        }
        return count;
    }

    /** Bytes of an instance's field values in the dump. */
    long bytes(int idSize) {
        if (bytes < 0) {
            long sum = 0;
            long fields = 0;
            for (HeapClass c = this; c != null; c = c.parent) {
                fields += c.dump.fieldTypes().length;
                for (byte type : c.dump.fieldTypes()) {
                    sum += BasicType.size(type, idSize);
                }
            }
            if (fields > MOST_FIELDS) {
                throw new MemoryException("Heap dump: class " + name + " has " + fields + " fields; it is damaged");
            }
            bytes = sum;
        }
        return bytes;
    }

    /** Where the references lie in an instance's field values. */
    int[] references(int idSize) {
        int[] result = references;
        if (result == null) {
            result = new int[referenceCount()];
            int next = 0;
            int offset = 0;
            for (HeapClass c = this; c != null; c = c.parent) {
                for (byte type : c.dump.fieldTypes()) {
                    if (type == BasicType.OBJECT) {
                        result[next++] = offset;
                    }
                    offset += BasicType.size(type, idSize);
                }
            }
            references = result;
        }
        return result;
    }
}
