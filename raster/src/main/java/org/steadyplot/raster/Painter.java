package org.steadyplot.raster;

/** Takes coverage of pixels that are already cut to the clip. */
abstract class Painter {
    /** One coverage for a rectangle of pixels, right and bottom exclusive. */
    abstract void rect(int x0, int y0, int x1, int y1, int cover);

    /** A rectangle of at least two columns, the first and the last of which have coverages of their own. */
    void edged(int x0, int y0, int x1, int y1, int firstCover, int cover, int lastCover) {
        rect(x0, y0, x0 + 1, y1, firstCover);
        rect(x0 + 1, y0, x1 - 1, y1, cover);
        rect(x1 - 1, y0, x1, y1, lastCover);
    }

    /** A coverage for each pixel of a piece of a row: {@code covers[i]} for column x0 + i. The values may be overwritten. */
    abstract void run(int y, int x0, int x1, int[] covers);
}
