/** What lives on the heap, by class. */
@NullMarked
package org.steadyplot.memory.agent.histogram;

import org.jspecify.annotations.NullMarked;
