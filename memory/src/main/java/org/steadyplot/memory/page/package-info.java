/** The pages of the memory tools: HTML files that hold all they need and load nothing. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.memory.page;
