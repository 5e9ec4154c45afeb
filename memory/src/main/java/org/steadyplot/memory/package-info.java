/** Measuring memory from inside and outside a process: samplers, recordings, growth estimates and their curve. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.memory;
