/** Where ticks stand and what they say; numbers as text, exactly as C and Python write them. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.chart.tick;
