/**
 * Who allocated what lives: hooks behind every allocation in bytecode, a sample of the objects held by weak references, and what of them lives
 * after collections, by stack.
 */
@NullMarked
package org.steadyplot.memory.agent.allocation;

import org.jspecify.annotations.NullMarked;
