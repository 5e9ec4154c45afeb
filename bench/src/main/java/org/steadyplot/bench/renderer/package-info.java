/** A program that allocates much, to measure what the memory tools cost. */
@NullMarked
package org.steadyplot.bench.renderer;

import org.jspecify.annotations.NullMarked;
