/** Colours, colormaps and norms. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.chart.color;
