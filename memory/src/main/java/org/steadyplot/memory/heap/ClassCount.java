package org.steadyplot.memory.heap;

import java.util.Comparator;

/** How many instances of a class there are and the bytes they take, each by itself. */
public record ClassCount(String name, long instances, long bytes) {
    static final Comparator<ClassCount> LARGEST_FIRST =
            Comparator.comparingLong(ClassCount::bytes).reversed().thenComparing(ClassCount::name);
}
