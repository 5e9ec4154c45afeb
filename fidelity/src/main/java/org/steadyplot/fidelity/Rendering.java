package org.steadyplot.fidelity;

import org.steadyplot.chart.layout.FigureLayout;

/**
 * What one of our figures became at the resolution of its case.
 *
 * @param layout where everything is
 * @param png the picture
 * @param geometryPng the same picture with all texts laid out but no glyph painted
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record Rendering(FigureLayout layout, byte[] png, byte[] geometryPng) {}
