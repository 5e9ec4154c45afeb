/** Boxes and the coordinate systems of a figure. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.chart.transform;
