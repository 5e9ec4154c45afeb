package org.steadyplot.memory.page;

/**
 * A class whose live objects became more.
 *
 * @param name as in Java: {@code byte[]}, {@code a.b.C$D}
 * @param instances at the end
 * @param bytes at the end, of the objects themselves
 * @param instanceGrowth objects more than at the first reading
 * @param byteGrowth bytes more than at the first reading
 */
public record ClassRow(String name, long instances, long bytes, long instanceGrowth, long byteGrowth) {}
