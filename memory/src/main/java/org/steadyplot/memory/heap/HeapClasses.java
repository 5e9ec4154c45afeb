package org.steadyplot.memory.heap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.MemoryException;

/** The classes of a dump by number, by id and by name. */
final class HeapClasses {
    private static final String AGENT = "org.steadyplot.memory.agent.";
    private static final int MOST_ANCESTORS = 256;
    private static final Set<String> SYSTEM_LOADERS = Set.of(
            "jdk.internal.loader.ClassLoaders$AppClassLoader",
            "jdk.internal.loader.ClassLoaders$PlatformClassLoader",
            "jdk.internal.loader.ClassLoaders$BootClassLoader",
            "sun.misc.Launcher$AppClassLoader",
            "sun.misc.Launcher$ExtClassLoader");

    private final List<HeapClass> classes = new ArrayList<>();
    private final IdTable byId;
    private final int[] primitiveArrays = new int[BasicType.LONG + 1];
    private final int classClass;

    HeapClasses(Index index, IdTable objects, DumpInput in) {
        int count = index.classes.size();
        long[] ids = new long[count];
        long[] numbers = new long[count];
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < count; i++) {
            ClassDump dump = index.classes.get(i);
            ids[i] = dump.id();
            numbers[i] = i;
            String raw = index.texts.of(in, index.classNames.getOrDefault(dump.id(), 0L));
            String name = raw.isEmpty() ? "class 0x" + Long.toHexString(dump.id()) : BasicType.javaName(raw);
            boolean primitive = raw.length() == 2 && raw.charAt(0) == '[';
            HeapClass c = new HeapClass(i, name, objects.find(dump.id()), dump, primitive);
            c.permanent = raw.indexOf('+') < 0 && !raw.contains("/0x");
            classes.add(c);
            names.putIfAbsent(name, i);
        }
        byId = new IdTable(ids, numbers);
        for (HeapClass c : List.copyOf(classes)) {
            c.parent = of(c.dump.superId());
        }
        for (HeapClass c : classes) {
            checkAncestors(c);
        }
        for (int type = BasicType.BOOLEAN; type <= BasicType.LONG; type++) {
            Integer known = names.get(BasicType.name(type) + "[]");
            primitiveArrays[type] = known != null ? known : add(BasicType.name(type) + "[]", true);
        }
        Integer known = names.get("java.lang.Class");
        classClass = known != null ? known : add("java.lang.Class", false);
        mark(index.texts, objects, in);
    }

    private int add(String name, boolean primitiveArray) {
        ClassDump none =
                new ClassDump(0, 0, 0, new long[2], new long[0], new byte[0], new long[0], new long[0], new byte[0]);
        classes.add(new HeapClass(classes.size(), name, -1, none, primitiveArray));
        return classes.size() - 1;
    }

    /** No class has so many ancestors; in a damaged dump a class may be its own. */
    private static void checkAncestors(HeapClass c) {
        int depth = 0;
        for (HeapClass a = c.parent; a != null; a = a.parent) {
            if (++depth > MOST_ANCESTORS) {
                throw new MemoryException("Heap dump: class " + c.name + " has more than " + MOST_ANCESTORS
                        + " ancestors; it is damaged");
            }
        }
    }

    private void mark(Texts texts, IdTable objects, DumpInput in) {
        Map<Long, Boolean> systemLoaders = new HashMap<>();
        systemLoaders.put(0L, true);
        for (HeapClass c : classes) {
            c.permanent &= systemLoaders.computeIfAbsent(c.dump.loaderId(), id -> system(id, objects, in));
            c.bookkeeping = bookkeeping(c);
            c.ofAgent = c.name.startsWith(AGENT);
            c.collection = JdkCollections.isCollection(c);
            c.soft = c.inherits("java.lang.ref.SoftReference");
            reference(c, texts, in);
        }
    }

    private static void reference(HeapClass c, Texts texts, DumpInput in) {
        int place = 0;
        for (HeapClass a = c; a != null; a = a.parent) {
            boolean reference = a.name.equals("java.lang.ref.Reference");
            for (int i = 0; i < a.dump.fieldTypes().length; i++) {
                if (a.dump.fieldTypes()[i] == BasicType.OBJECT) {
                    if (reference) {
                        switch (texts.of(in, a.dump.fieldNames()[i])) {
                            case "referent" -> c.referentPlace = place;
                            case "discovered" -> c.discoveredPlace = place;
                            default -> {}
                        }
                    }
                    place++;
                }
            }
        }
    }

    private boolean system(long loader, IdTable objects, DumpInput in) {
        int object = objects.find(loader);
        if (object < 0) {
            return false;
        }
        in.seek(objects.value(object));
        if (in.u1() != 0x21) {
            return false;
        }
        in.id();
        in.i4();
        HeapClass type = of(in.id());
        return type != null && SYSTEM_LOADERS.contains(type.name);
    }

    /** What the JDK keeps to clean up after objects: it refers to what they use, and holds nothing that is not held elsewhere. */
    private static boolean bookkeeping(HeapClass c) {
        for (HeapClass a = c; a != null; a = a.parent) {
            if (a.name.startsWith("jdk.internal.ref.")
                    || a.name.startsWith("java.lang.ref.Finalizer")
                    || a.name.equals("sun.misc.Cleaner")) {
                return true;
            }
        }
        return false;
    }

    int count() {
        return classes.size();
    }

    HeapClass get(int number) {
        return classes.get(number);
    }

    @Nullable
    HeapClass of(long id) {
        int found = byId.find(id);
        return found < 0 ? null : classes.get((int) byId.value(found));
    }

    HeapClass primitiveArray(int type) {
        return classes.get(primitiveArrays[type]);
    }

    HeapClass classClass() {
        return classes.get(classClass);
    }
}
