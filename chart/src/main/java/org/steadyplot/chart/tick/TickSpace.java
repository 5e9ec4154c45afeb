package org.steadyplot.chart.tick;

public record TickSpace(double points, double size, boolean horizontal) {}
