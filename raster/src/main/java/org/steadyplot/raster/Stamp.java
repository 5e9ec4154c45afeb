package org.steadyplot.raster;

import org.jspecify.annotations.Nullable;

/**
 * A marker rasterised once around its own origin, to be repeated at whole pixels.
 *
 * @param fill coverage of the inside, null when the marker is not filled
 * @param stroke coverage of the edge, null when it has none
 */
public record Stamp(@Nullable Mask fill, @Nullable Mask stroke) {}
