/** The chart kinds, a file each: the options of the call and what it adds to the axes. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.chart.plot;
