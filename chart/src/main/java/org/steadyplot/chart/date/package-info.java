/** Dates and times on an axis: numbers of days since 1970-01-01, ticks at calendar places, and their labels. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.chart.date;
