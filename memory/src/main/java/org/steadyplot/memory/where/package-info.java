/** Where memory is held: runs a command, or enters a running JVM, with the agent, and reads what it wrote. */
@NullMarked
package org.steadyplot.memory.where;

import org.jspecify.annotations.NullMarked;
