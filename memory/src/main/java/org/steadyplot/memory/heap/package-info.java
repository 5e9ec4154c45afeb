/**
 * What a heap dump tells about a leak: {@link org.steadyplot.memory.heap.HeapDump} reads HotSpot's HPROF files into a {@link
 * org.steadyplot.memory.heap.HeapGraph}, {@link org.steadyplot.memory.heap.ClassGrowth} ranks the classes that grew between class histograms, and
 * {@link org.steadyplot.memory.heap.Holders} names the fields that keep their instances alive.
 */
@org.jspecify.annotations.NullMarked
package org.steadyplot.memory.heap;
