/** Figures and axes: where charts are made and saved. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.chart;
