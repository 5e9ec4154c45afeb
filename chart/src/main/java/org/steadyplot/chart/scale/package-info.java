/** How data values are spread along an axis. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.chart.scale;
