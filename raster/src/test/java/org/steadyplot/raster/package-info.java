@org.jspecify.annotations.NullMarked
package org.steadyplot.raster;
