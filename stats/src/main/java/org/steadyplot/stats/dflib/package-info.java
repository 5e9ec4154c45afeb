/**
 * DFLib data frames as {@link org.steadyplot.stats.Columns} and back. Needs {@code org.dflib:dflib}, an optional dependency
 * that nothing else loads.
 */
@org.jspecify.annotations.NullMarked
package org.steadyplot.stats.dflib;
