package org.steadyplot.chart.layout;

import org.steadyplot.chart.color.Rgba;

/**
 * One line of the frame of an axes.
 *
 * @param name {@code left}, {@code right}, {@code bottom}, {@code top} or {@code outline}
 * @param lineWidth in points
 */
public record SpineLayout(String name, boolean visible, Rgba color, double lineWidth) {}
