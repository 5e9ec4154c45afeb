/**
 * Where everything of a figure is: boxes, ticks, texts, marks and their colours as plain values, worked out without drawing.
 *
 * <p>Positions are in pixels at the resolution the figure was laid out for, origin at the lower left corner, y upwards, not rounded. Line widths, font
 * sizes and marker sizes are in points. Lists are immutable; those of marks may be views of the artist's own arrays, so take what you need before you
 * change the figure.
 */
@org.jspecify.annotations.NullMarked
package org.steadyplot.chart.layout;
