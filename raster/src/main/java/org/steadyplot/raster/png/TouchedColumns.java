package org.steadyplot.raster.png;

import org.steadyplot.raster.Surface;

/**
 * Which columns of a row have to be looked at because they may differ from the background.
 *
 * <p>In a picture too large for the caches only whole rows are left out: skipping columns there was measured to cost more than
 * reading on, since memory is fetched ahead best where it is read without gaps.
 */
final class TouchedColumns {
    private static final int CACHED_PIXELS = 1 << 21;

    private final Surface surface;
    private final boolean all;
    private final boolean wholeRows;

    /** {@code all} if the background means nothing and every column counts. */
    TouchedColumns(Surface surface, boolean all) {
        this.surface = surface;
        this.all = all;
        wholeRows = all || surface.width() * surface.height() > CACHED_PIXELS;
    }

    /** The first column to look at, the width if there is none. */
    int left(int y) {
        if (all || wholeRows && surface.touched(y)) {
            return 0;
        }
        return surface.touchedLeft(y);
    }

    /** One past the last column to look at, 0 if there is none. */
    int right(int y) {
        if (all || wholeRows && surface.touched(y)) {
            return surface.width();
        }
        return surface.touchedRight(y);
    }
}
