/** Marks that a program sets for the memory tools. */
@NullMarked
package org.steadyplot.memory.api;

import org.jspecify.annotations.NullMarked;
