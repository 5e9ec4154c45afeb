/**
 * Which lines allocate memory outside the Java heap: {@link org.steadyplot.memory.natives.NativeProfiler} brings async-profiler into a Java
 * virtual machine, {@link org.steadyplot.memory.natives.NativeStacks} turns its recording into stacks of what was not freed.
 */
@org.jspecify.annotations.NullMarked
package org.steadyplot.memory.natives;
