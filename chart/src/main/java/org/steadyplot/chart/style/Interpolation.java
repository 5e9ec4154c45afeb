package org.steadyplot.chart.style;

/** How image samples become pixels: the kernels of the same names; ANTIALIASED takes NEAREST or HANNING by the scale, NONE is NEAREST. */
public enum Interpolation {
    ANTIALIASED,
    NONE,
    NEAREST,
    BILINEAR,
    BICUBIC,
    SPLINE16,
    SPLINE36,
    HANNING,
    HAMMING,
    HERMITE,
    KAISER,
    QUADRIC,
    CATROM,
    GAUSSIAN,
    BESSEL,
    MITCHELL,
    SINC,
    LANCZOS,
    BLACKMAN
}
