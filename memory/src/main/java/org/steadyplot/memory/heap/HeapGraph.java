package org.steadyplot.memory.heap;

import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a heap dump, numbered from 0, with their references, the shortest path of each to a root, dominators and retained sizes. For
 * one thread.
 */
public final class HeapGraph implements Closeable {
    private static final int MOST_TEXT = 1000;
    private static final List<String> CLASS_LINKS =
            List.of("<superclass>", "<class loader>", "<signers>", "<protection domain>");

    final IdTable objects;
    final HeapClasses classes;
    final Edges edges;
    final Roots roots;
    final RootPaths paths;
    private final Sizes sizes;
    private final ObjectLayout layout;
    private final DumpInput in;
    private final Threads threads;
    private final Texts texts;
    private final Map<Integer, String[]> fieldNames = new HashMap<>();
    private @Nullable Dominators dominators;

    HeapGraph(DumpInput in, Index index, IdTable objects, HeapClasses classes, Edges edges, ObjectLayout layout) {
        this.in = in;
        this.objects = objects;
        this.classes = classes;
        this.edges = edges;
        this.layout = layout;
        texts = index.texts;
        sizes = new Sizes(objects, edges, classes, layout);
        roots = new Roots(index, objects, classes);
        threads = new Threads(this, index);
        paths = new RootPaths(edges, classes, roots);
    }

    public int objectCount() {
        return objects.size();
    }

    /** The class as Java writes it: {@code byte[]}, {@code java.lang.String}, {@code com.acme.Shop$Item}. */
    public String className(int object) {
        return type(object).name;
    }

    /** Bytes of the object alone, header and alignment included, as HotSpot's class histogram counts them. */
    public long size(int object) {
        return sizes.of(object);
    }

    /** Bytes that would be freed with the object. The first call finds the dominators of all. */
    public long retained(int object) {
        return dominators().retained[object];
    }

    /** The object without which this one would be free, -1 when only the roots have it in common. */
    public int dominator(int object) {
        return dominators().dominator[object];
    }

    public Reach reach(int object) {
        return paths.reach(object);
    }

    /** The objects on a shortest path, a root first and the object itself last; empty for garbage. */
    public int[] path(int object) {
        if (paths.reach(object) == Reach.NONE) {
            return new int[0];
        }
        int length = 0;
        for (int o = object; o >= 0; o = paths.parent(o)) {
            length++;
        }
        int[] path = new int[length];
        for (int o = object; o >= 0; o = paths.parent(o)) {
            path[--length] = o;
        }
        return path;
    }

    /** The root that the path of the object begins with; {@link RootKind#UNKNOWN} for garbage. */
    public RootKind rootKind(int object) {
        int[] path = path(object);
        return path.length == 0 ? RootKind.UNKNOWN : roots.kind(paths.root(path[0]));
    }

    /** Instances and bytes per class of what is reachable. */
    public List<ClassCount> histogram() {
        long[] instances = new long[classes.count()];
        long[] bytes = new long[classes.count()];
        for (int i = 0; i < paths.reachedCount(); i++) {
            int object = paths.order[i];
            instances[edges.types[object]]++;
            bytes[edges.types[object]] += size(object);
        }
        List<ClassCount> counts = new ArrayList<>();
        for (int i = 0; i < instances.length; i++) {
            if (instances[i] > 0) {
                counts.add(new ClassCount(classes.get(i).name, instances[i], bytes[i]));
            }
        }
        counts.sort(ClassCount.LARGEST_FIRST);
        return counts;
    }

    /** How the measured virtual machine lays objects out, guessed from the dump: for reports. */
    public String layout() {
        return layout.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    HeapClass type(int object) {
        return classes.get(edges.types[object]);
    }

    Threads threads() {
        return threads;
    }

    String text(long id) {
        return texts.of(in, id);
    }

    /** The class that a class object stands for, or null. */
    @Nullable
    HeapClass classOf(int object) {
        return type(object) == classes.classClass() ? classes.of(objects.id(object)) : null;
    }

    /** The place of the first reference from one object to another in the former's run, 0 when there is none. */
    int place(int from, int to) {
        return place(from, to, 0);
    }

    /** The same, looked for from a place on and then from the start. */
    int place(int from, int to, int first) {
        int begin = edges.begin(from);
        int count = edges.end(from) - begin;
        for (int i = 0, place = first; i < count; i++, place++) {
            place = place == count ? 0 : place;
            int target = edges.targets.get(begin + place);
            if (target == to || Edges.referent(target) == to) {
                return place;
            }
        }
        return 0;
    }

    /** The field behind a place of a run. */
    FieldRef field(int object, int place) {
        HeapClass of = classOf(object);
        if (of != null) {
            return staticField(of, place);
        }
        HeapClass type = type(object);
        if (type.isArray()) {
            return new FieldRef(type, "[]", false);
        }
        int left = place;
        for (HeapClass c = type; c != null; c = c.parent) {
            byte[] types = c.dump.fieldTypes();
            for (int i = 0; i < types.length; i++) {
                if (types[i] == BasicType.OBJECT && left-- == 0) {
                    return new FieldRef(c, names(c)[i], false);
                }
            }
        }
        return new FieldRef(type, "<class>", false);
    }

    private FieldRef staticField(HeapClass of, int place) {
        if (place < Edges.CLASS_LINKS) {
            return new FieldRef(of, CLASS_LINKS.get(place), false);
        }
        int left = place - Edges.CLASS_LINKS;
        for (int i = 0; i < of.dump.staticTypes().length; i++) {
            if (of.dump.staticTypes()[i] == BasicType.OBJECT && left-- == 0) {
                return new FieldRef(of, text(of.dump.staticNames()[i]), true);
            }
        }
        return new FieldRef(of, "<class>", false);
    }

    private String[] names(HeapClass c) {
        return fieldNames.computeIfAbsent(c.number, number -> {
            long[] ids = c.dump.fieldNames();
            String[] names = new String[ids.length];
            for (int i = 0; i < ids.length; i++) {
                names[i] = text(ids[i]);
            }
            return names;
        });
    }

    /** The object in a field, -1 for null or when there is no such field. */
    int reference(int object, String field) {
        Long id = value(object, field);
        return id == null || id == 0 ? -1 : objects.find(id);
    }

    /** The bits of a field, null when the class has no such field. */
    @Nullable
    Long value(int object, String field) {
        HeapClass type = type(object);
        if (type.isArray() || classOf(object) != null) {
            return null;
        }
        long offset = objects.value(object) + 1 + in.idSize() + 4 + in.idSize() + 4;
        for (HeapClass c = type; c != null; c = c.parent) {
            byte[] types = c.dump.fieldTypes();
            for (int i = 0; i < types.length; i++) {
                if (names(c)[i].equals(field)) {
                    in.seek(offset);
                    return in.value(types[i]);
                }
                offset += BasicType.size(types[i], in.idSize());
            }
        }
        return null;
    }

    /** The characters of a string object, at most a thousand; empty when it is none. */
    String string(int object) {
        int array = object < 0 ? -1 : reference(object, "value");
        if (array < 0 || !type(array).primitiveArray) {
            return "";
        }
        boolean chars = type(array).name.equals("char[]");
        Long coder = value(object, "coder");
        int count = Math.min(edges.lengths[array], MOST_TEXT);
        in.seek(objects.value(array) + 1 + in.idSize() + 9);
        byte[] bytes = in.take(chars ? 2 * count : count);
        if (chars) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        return new String(bytes, coder != null && coder == 1 ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
    }

    private Dominators dominators() {
        Dominators found = dominators;
        if (found == null) {
            try {
                found = new Dominators(edges, classes, paths, roots, sizes);
            } catch (OutOfMemoryError e) {
                throw HeapDump.tooLarge("with " + objects.size() + " objects", in.size());
            }
            dominators = found;
        }
        return found;
    }

    @Override
    public void close() {
        in.close();
    }
}
