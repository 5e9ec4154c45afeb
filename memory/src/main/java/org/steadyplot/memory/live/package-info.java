/** A process tree as it is now, for a terminal. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.memory.live;
