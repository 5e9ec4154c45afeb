package org.steadyplot.raster;

/**
 * Asked now and then while something is being drawn; it stops the drawing by throwing. What was drawn up to then stays on the surface, and the canvas can
 * be used again.
 */
@FunctionalInterface
public interface Poll {
    void poll();
}
