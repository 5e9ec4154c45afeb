/** The raster engine: paths, strokes, exact coverage, blending, masks and images on {@code int[]} surfaces. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.raster;
