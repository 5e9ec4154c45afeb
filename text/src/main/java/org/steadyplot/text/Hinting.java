package org.steadyplot.text;

/** Whether line heights are those of glyphs fitted to the pixel grid. Glyphs themselves are never fitted. */
public enum Hinting {
    /** Heights of the outlines as they are. */
    NONE,
    /**
     * Heights as FreeType's automatic hinter makes them, which matplotlib uses by default: small letters become whole pixels tall, and so does what
     * is above and below the baseline.
     */
    AUTO;

    private static final double TENTH_UP = 40 / 64.0;

    /** The factor that fits small letters of this height, in pixels, to the grid. */
    double fit(double xHeight) {
        if (this == NONE || xHeight <= 0) {
            return 1;
        }
        double fitted = Math.floor(xHeight + TENTH_UP);
        return fitted == 0 ? 1 : fitted / xHeight;
    }

    /** A distance from the baseline, in pixels, after fitting. */
    double apply(double distance, double fit) {
        return this == NONE ? distance : Math.floor(Math.rint(distance * fit * 64) / 64 + 0.5);
    }
}
