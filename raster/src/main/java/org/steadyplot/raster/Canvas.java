package org.steadyplot.raster;

import org.jspecify.annotations.Nullable;

/**
 * Draws on a surface with exact coverage and Agg's blending. Coordinates are pixels, y downwards, pixel centres at .5. Colours are {@code
 * 0xAARRGGBB}, not premultiplied. Keeps its scratch memory between figures; confined to one thread.
 */
public final class Canvas {

    public Canvas() {}

    /** Takes the surface to draw on and resets the clip to all of it. */
    public void target(Surface surface) {
        throw new UnsupportedOperationException();
    }

    /** Limits drawing to columns x0 to x1 and rows y0 to y1, both ends exclusive at the right and bottom, cut to the surface. */
    public void clip(int x0, int y0, int x1, int y1) {
        throw new UnsupportedOperationException();
    }

    /** Multiplies all coverage by a mask placed at the surface's origin, pixels outside of it being 0; null removes it. */
    public void clipMask(@Nullable Mask mask) {
        throw new UnsupportedOperationException();
    }

    public void fill(Path path, FillRule rule, boolean antialiased, int color) {
        throw new UnsupportedOperationException();
    }

    /** Outlines a path; curves are flattened, dashes cut. */
    public void stroke(Path path, Stroke stroke, boolean antialiased, int color) {
        throw new UnsupportedOperationException();
    }

    /** Fills an axis-aligned rectangle by exact area: the result equals {@link #fill}. */
    public void fillRect(double x0, double y0, double x1, double y1, int color) {
        throw new UnsupportedOperationException();
    }

    /** Coverage of a filled path, cut to its own box; the surface and clip are not involved. */
    public Mask mask(Path path, FillRule rule, boolean antialiased) {
        throw new UnsupportedOperationException();
    }

    /** Coverage of a stroked path, cut to its own box. */
    public Mask mask(Path path, Stroke stroke, boolean antialiased) {
        throw new UnsupportedOperationException();
    }

    /** Paints a colour through a mask whose origin is put at whole pixel (x, y). */
    public void draw(Mask mask, int x, int y, int color) {
        throw new UnsupportedOperationException();
    }

    /** Repeats a stamp: for each i in order, fill then edge, with the stamp's origin at (floor(xy[2i]), floor(xy[2i+1])); NaN are left out. */
    public void draw(Stamp stamp, double[] xy, int count, int fillColor, int strokeColor) {
        throw new UnsupportedOperationException();
    }

    /** Blends an image with its upper left corner at (x, y), its alpha scaled by {@code alpha} in 0..1. */
    public void draw(Image image, int x, int y, double alpha) {
        throw new UnsupportedOperationException();
    }
}
