/** Bytes by stack: collapsed files, and the trees, tables and differences made of them. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.memory.stack;
