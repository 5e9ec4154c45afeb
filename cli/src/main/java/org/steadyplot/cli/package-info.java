/** The {@code steadyplot} command. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.cli;
