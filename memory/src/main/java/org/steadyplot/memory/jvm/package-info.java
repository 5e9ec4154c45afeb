/** Running JVMs seen from outside: their counters, their collections, their direct memory, and the attach channel. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.memory.jvm;
