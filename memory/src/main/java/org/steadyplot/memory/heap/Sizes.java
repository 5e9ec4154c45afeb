package org.steadyplot.memory.heap;

import java.util.Arrays;

/** Shallow sizes of objects in bytes. */
final class Sizes {
    private final Edges edges;
    private final HeapClasses classes;
    private final ObjectLayout layout;
    private final long[] ofClasses;
    private final int[] classNumbers;

    Sizes(IdTable objects, Edges edges, HeapClasses classes, ObjectLayout layout) {
        this.edges = edges;
        this.classes = classes;
        this.layout = layout;
        HeapClass classClass = classes.classClass();
        long[] ids = new long[classes.count()];
        long[] sizes = new long[classes.count()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = classes.get(i).object;
            sizes[i] = layout.classSize(classClass, classes.get(i).dump);
        }
        IdTable table = new IdTable(ids, sizes);
        classNumbers = new int[table.size()];
        ofClasses = new long[table.size()];
        for (int i = 0; i < table.size(); i++) {
            classNumbers[i] = (int) table.id(i);
            ofClasses[i] = table.value(i);
        }
    }

    long of(int object) {
        HeapClass type = classes.get(edges.types[object]);
        if (type == classes.classClass()) {
            int at = Arrays.binarySearch(classNumbers, object);
            if (at >= 0) {
                return ofClasses[at];
            }
        }
        return layout.size(type, edges.lengths[object]);
    }
}
