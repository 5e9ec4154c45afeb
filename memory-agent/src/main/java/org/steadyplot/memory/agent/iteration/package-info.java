/** Iterations of the own JVM, and readings of its memory between them. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.memory.agent.iteration;
