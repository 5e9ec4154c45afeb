package org.steadyplot.raster;

/** Which points a path encloses. */
public enum FillRule {
    NON_ZERO,
    EVEN_ODD
}
