/** The chart PNG encoder. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.raster.png;
