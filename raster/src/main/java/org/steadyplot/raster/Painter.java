package org.steadyplot.raster;

/** Takes coverage of pixels that are already cut to the clip. */
abstract class Painter {
    /** One coverage for a rectangle of pixels, right and bottom exclusive. */
    abstract void rect(int x0, int y0, int x1, int y1, int cover);

    /** A coverage for each pixel of a piece of a row: {@code covers[i]} for column x0 + i. The values may be overwritten. */
    abstract void run(int y, int x0, int x1, int[] covers);
}
