package org.steadyplot.memory.heap;

/** A field that refers to an object: the class that declares it and its name, {@code []} for elements of arrays. */
record FieldRef(HeapClass declaring, String name, boolean isStatic) {}
