/** Values that are not numbers, such as dates and names, on an axis. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.chart.unit;
