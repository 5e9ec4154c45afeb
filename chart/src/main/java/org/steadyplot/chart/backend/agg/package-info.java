/** Pixels: png, through the raster engine. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.chart.backend.agg;
