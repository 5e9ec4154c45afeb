package org.steadyplot.fidelity;

import org.jspecify.annotations.Nullable;

/**
 * A gallery case that is held to its expected layout and picture.
 *
 * @param id name of its folder
 * @param gate largest accepted RMS of the picture without glyphs; NaN if the case is only reported
 * @param engine whether a layout engine placed the axes by the sizes of texts
 * @param drawing our drawing, null as long as there is none
 */
public record GalleryCase(String id, double gate, boolean engine, @Nullable Drawing drawing) {}
