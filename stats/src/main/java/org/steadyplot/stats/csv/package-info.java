/**
 * Reads CSV files into {@link org.steadyplot.stats.Columns}. Needs {@code de.siegmar:fastcsv}, an optional dependency that
 * nothing else loads.
 */
@org.jspecify.annotations.NullMarked
package org.steadyplot.stats.csv;
