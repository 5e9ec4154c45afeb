package org.steadyplot.memory.heap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How large HotSpot makes objects. A dump has no sizes, so the fields are laid out as HotSpot does since JDK 15 ({@code
 * fieldLayoutBuilder.cpp}): per class from the topmost down, primitive fields from the widest to the narrowest, then references, each into the
 * smallest gap that fits, else at the end. Which of the layouts the virtual machine used is told by the dump: objects lie side by side, so the
 * right one never says more than the distance to the next object, and says just that distance most often.
 */
final class ObjectLayout {
    private static final int SAMPLES = 200_000;

    /** Fields that HotSpot adds to classes of its own: bytes each; 0 is a reference. */
    private static final Map<String, int[]> ADDED = Map.of(
            "java.lang.Class", new int[] {8, 8, 4, 4, 0, 0, 0},
            "java.lang.ClassLoader", new int[] {8},
            "java.lang.Module", new int[] {8},
            "java.lang.String", new int[] {1},
            "java.lang.invoke.ResolvedMethodName", new int[] {8, 0},
            "java.lang.invoke.MemberName", new int[] {8},
            "java.lang.invoke.MethodHandleNatives$CallSiteContext", new int[] {8, 8},
            "java.lang.Thread", new int[] {8, 4, 2, 1});

    /** Header of objects, of arrays, width of references. */
    enum Kind {
        COMPRESSED(12, 16, 4),
        WIDE_REFERENCES(12, 16, 8),
        COMPACT(8, 12, 4),
        COMPACT_WIDE_REFERENCES(8, 12, 8),
        UNCOMPRESSED(16, 24, 8),
        UNCOMPRESSED_PACKED_ARRAYS(16, 20, 8),
        NARROW(8, 12, 4);

        final int header;
        final int arrayHeader;
        final int reference;

        Kind(int header, int arrayHeader, int reference) {
            this.header = header;
            this.arrayHeader = arrayHeader;
            this.reference = reference;
        }
    }

    private record Block(int offset, int size) {}

    private record Fields(List<Block> gaps, int end) {}

    private final Kind kind;
    private final int alignment;
    private final @Nullable Fields[] fields;
    private final int[] sizes;

    ObjectLayout(Kind kind, int alignment, int classes) {
        this.kind = kind;
        this.alignment = alignment;
        fields = new Fields[classes];
        sizes = new int[classes];
    }

    static ObjectLayout guess(IdTable objects, HeapClasses classes, Edges edges, int idSize) {
        if (idSize == 4) {
            return new ObjectLayout(Kind.NARROW, 8, classes.count());
        }
        int alignment = alignment(objects);
        ObjectLayout best = new ObjectLayout(Kind.COMPRESSED, alignment, classes.count());
        long bestScore = Long.MIN_VALUE;
        for (Kind kind : Kind.values()) {
            if (kind != Kind.NARROW) {
                ObjectLayout layout = new ObjectLayout(kind, alignment, classes.count());
                long score = layout.score(objects, classes, edges);
                if (score > bestScore) {
                    best = layout;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static int alignment(IdTable objects) {
        long bits = 0;
        for (int i = 0; i < objects.size(); i++) {
            bits |= objects.id(i);
        }
        return objects.size() < 1000 ? 8 : (int) Math.max(8, Math.min(256, Long.lowestOneBit(bits)));
    }

    private long score(IdTable objects, HeapClasses classes, Edges edges) {
        long score = 0;
        int step = Math.max(1, objects.size() / SAMPLES);
        for (int i = 0; i + 1 < objects.size(); i += step) {
            HeapClass type = classes.get(edges.types[i]);
            if (type != classes.classClass()) {
                long distance = objects.id(i + 1) - objects.id(i);
                long size = size(type, edges.lengths[i]);
                score += size == distance ? 1 : size > distance ? -4 : 0;
            }
        }
        return score;
    }

    Kind kind() {
        return kind;
    }

    /** Bytes of an object, of an array with that many elements. */
    long size(HeapClass type, int length) {
        if (type.isArray()) {
            int element = type.primitiveArray ? elementSize(type.name) : kind.reference;
            return aligned(up(kind.arrayHeader, Math.min(element, 8)) + (long) length * element);
        }
        int size = sizes[type.number];
        if (size == 0) {
            size = (int) aligned(up(fields(type).end, 8));
            sizes[type.number] = size;
        }
        return size;
    }

    /** Bytes of a class object: an instance of {@code java.lang.Class} with the static fields behind it. */
    long classSize(HeapClass classClass, ClassDump dump) {
        long size = up(fields(classClass).end, 8);
        for (byte type : dump.staticTypes()) {
            size += width(type);
        }
        return aligned(size);
    }

    private static int elementSize(String name) {
        return switch (name) {
            case "boolean[]", "byte[]" -> 1;
            case "char[]", "short[]" -> 2;
            case "int[]", "float[]" -> 4;
            default -> 8;
        };
    }

    private long aligned(long size) {
        return (size + alignment - 1) / alignment * alignment;
    }

    private static int up(int offset, int to) {
        return (offset + to - 1) / to * to;
    }

    private int width(int type) {
        return type == BasicType.OBJECT ? kind.reference : BasicType.size(type, 8);
    }

    private Fields fields(HeapClass type) {
        List<HeapClass> unknown = new ArrayList<>();
        HeapClass c = type;
        while (c != null && fields[c.number] == null) {
            unknown.add(c);
            c = c.parent;
        }
        Fields known = c == null ? null : fields[c.number];
        Fields above = known == null ? new Fields(List.of(), kind.header) : known;
        for (int i = unknown.size() - 1; i >= 0; i--) {
            above = laidOut(unknown.get(i), above);
            fields[unknown.get(i).number] = above;
        }
        return above;
    }

    private Fields laidOut(HeapClass type, Fields above) {
        int[] widths = widths(type);
        if (widths.length == 0) {
            return above;
        }
        List<Block> gaps = new ArrayList<>(above.gaps);
        int end = above.end;
        for (int width : widths) {
            int best = -1;
            for (int i = gaps.size() - 1; i >= 0; i--) {
                Block gap = gaps.get(i);
                if (up(gap.offset, width) + width <= gap.offset + gap.size
                        && (best < 0 || gap.size < gaps.get(best).size)) {
                    best = i;
                }
            }
            if (best < 0) {
                int offset = up(end, width);
                if (offset > end) {
                    gaps.add(new Block(end, offset - end));
                }
                end = offset + width;
            } else {
                Block gap = gaps.remove(best);
                int offset = up(gap.offset, width);
                int after = gap.offset + gap.size - offset - width;
                if (after > 0) {
                    gaps.add(best, new Block(offset + width, after));
                }
                if (offset > gap.offset) {
                    gaps.add(best, new Block(gap.offset, offset - gap.offset));
                }
            }
        }
        return new Fields(gaps, end);
    }

    /** Widths of the class's own fields in the order of their placing. */
    private int[] widths(HeapClass type) {
        int[] added = ADDED.getOrDefault(type.name, new int[0]);
        byte[] types = type.dump.fieldTypes();
        int[] primitives = new int[types.length + added.length];
        int count = 0;
        int references = 0;
        for (byte field : types) {
            if (field == BasicType.OBJECT) {
                references++;
            } else {
                primitives[count++] = width(field);
            }
        }
        for (int width : added) {
            if (width == 0) {
                references++;
            } else {
                primitives[count++] = width;
            }
        }
        Arrays.sort(primitives, 0, count);
        int[] widths = new int[count + references];
        for (int i = 0; i < count; i++) {
            widths[i] = primitives[count - 1 - i];
        }
        Arrays.fill(widths, count, widths.length, kind.reference);
        return widths;
    }
}
