/** The immutable style of a figure: matplotlib's rcParams as typed values. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.chart.style;
