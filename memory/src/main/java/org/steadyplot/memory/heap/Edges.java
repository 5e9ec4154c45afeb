package org.steadyplot.memory.heap;

import org.steadyplot.memory.MemoryException;

/**
 * Second reading of a dump: class, length and references of every object. An object's references lie in one run, after their number: one place
 * for each reference field in the order of the dump (-1 where it is null), so that the place tells the field; of arrays those that are not null.
 * The referents of weak, soft and phantom references hold nothing: they are marked ({@link #referent}) and like null to those who look for targets.
 */
final class Edges implements DumpVisitor {
    /** Places of a class object before its static fields: superclass, loader, signers, protection domain. */
    static final int CLASS_LINKS = 4;

    final int[] types;

    /** Length of arrays; of other objects 0. */
    final int[] lengths;

    final Ints targets = new Ints();

    private final int[] starts;
    private final IdTable objects;
    private final HeapClasses classes;
    private final DumpInput in;

    Edges(DumpInput in, IdTable objects, HeapClasses classes) {
        this.in = in;
        this.objects = objects;
        this.classes = classes;
        types = new int[objects.size()];
        lengths = new int[objects.size()];
        starts = new int[objects.size()];
        targets.add(0);
        new DumpParser(in, this).parse();
    }

    /** Where the object's references begin; {@link #end} is after the last. */
    int begin(int object) {
        return starts[object] + 1;
    }

    int end(int object) {
        int start = starts[object];
        return start + 1 + targets.get(start);
    }

    /** The referent that a place of the run stands for, -1 when it stands for something else. */
    static int referent(int target) {
        return target < -1 ? -2 - target : -1;
    }

    private int begun(int object, int count) {
        if (targets.size() + count >= Integer.MAX_VALUE - 16) {
            throw new MemoryException("Heap dump: more than 2^31 references");
        }
        starts[object] = (int) targets.size();
        targets.add(count);
        return starts[object];
    }

    private int known(long id, long offset) {
        int object = objects.find(id);
        return object >= 0 && objects.value(object) == offset ? object : -1;
    }

    @Override
    public void classDump(ClassDump dump, long offset) {
        int object = known(dump.id(), offset);
        if (object < 0) {
            return;
        }
        types[object] = classes.classClass().number;
        int start = begun(object, 0);
        targets.add(objects.find(dump.superId()));
        targets.add(objects.find(dump.loaderId()));
        targets.add(objects.find(dump.links()[0]));
        targets.add(objects.find(dump.links()[1]));
        for (int i = 0; i < dump.values().length; i++) {
            if (dump.staticTypes()[i] == BasicType.OBJECT) {
                targets.add(objects.find(dump.values()[i]));
            }
        }
        targets.set(start, (int) targets.size() - start - 1);
    }

    @Override
    public void instance(long id, long offset, long classId, int length) {
        int object = known(id, offset);
        if (object < 0) {
            return;
        }
        HeapClass type = type(classId, offset);
        if (type.bytes(in.idSize()) != length) {
            throw in.wrong(
                    offset,
                    "an instance of " + type.name + " has " + length + " bytes of fields, its class "
                            + type.bytes(in.idSize()));
        }
        types[object] = type.number;
        int[] references = type.references(in.idSize());
        int classLink = type.permanent ? 0 : 1;
        if (references.length + classLink == 0) {
            return;
        }
        long base = in.position();
        begun(object, references.length + classLink);
        for (int i = 0; i < references.length; i++) {
            in.seek(base + references[i]);
            long target = in.id();
            int found = target == 0 || i == type.discoveredPlace ? -1 : objects.find(target);
            targets.add(i == type.referentPlace && found >= 0 ? -2 - found : found);
        }
        if (classLink == 1) {
            targets.add(type.object);
        }
    }

    @Override
    public void objectArray(long id, long offset, long classId, int length) {
        int object = known(id, offset);
        if (object < 0) {
            return;
        }
        HeapClass type = type(classId, offset);
        types[object] = type.number;
        lengths[object] = length;
        int start = begun(object, 0);
        for (int i = 0; i < length; i++) {
            long target = in.id();
            if (target != 0) {
                int found = objects.find(target);
                if (found >= 0) {
                    targets.add(found);
                }
            }
        }
        if (!type.permanent && type.object >= 0) {
            targets.add(type.object);
        }
        targets.set(start, (int) targets.size() - start - 1);
    }

    @Override
    public void primitiveArray(long id, long offset, int type, int length) {
        int object = known(id, offset);
        if (object >= 0) {
            types[object] = classes.primitiveArray(type).number;
            lengths[object] = length;
        }
    }

    private HeapClass type(long classId, long offset) {
        HeapClass type = classes.of(classId);
        if (type == null) {
            throw in.wrong(
                    offset, "an object is of class 0x" + Long.toHexString(classId) + ", which the dump does not have");
        }
        return type;
    }
}
