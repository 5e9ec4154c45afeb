/** What each source line of chosen methods allocates, and when the methods were called. */
@NullMarked
package org.steadyplot.memory.agent.line;

import org.jspecify.annotations.NullMarked;
