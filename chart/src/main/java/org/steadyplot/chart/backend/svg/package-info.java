/** Vector pictures: svg. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.chart.backend.svg;
