package org.steadyplot.text;

/**
 * From font units to 1/64 pixel as FreeType computes it, eight times as fine horizontally (matplotlib's hinting factor). A glyph's x are
 * divided by eight after scaling, so both roundings show in the result.
 *
 * @param x 1/64 px per font unit, times 8, in 16.16 fixed point
 * @param y 1/64 px per font unit in 16.16 fixed point
 * @param xPpem whole eighths of a pixel per em
 */
record Scale(int x, int y, int xPpem) {
    private static final int HINTING_FACTOR = 8;

    /** Multiplication by 1/8 in 16.16 fixed point. */
    private static final int ONE_EIGHTH = 65536 / HINTING_FACTOR;

    /** Below this FreeType scales kerning down, so that rounding does not make it too large. */
    private static final int SMALL_KERNING_PPEM = 25;

    private static final int MAX_PPEM = 8000;

    /** One font unit is one pixel. */
    static final Scale FONT_UNITS = new Scale(HINTING_FACTOR << 22, 1 << 22, 0);

    static Scale of(double points, double dpi, Ppem ppem, int unitsPerEm) {
        double pixels = points * dpi / 72;
        if (!(pixels <= MAX_PPEM) || !(points >= 0) || !(dpi > 0)) {
            throw new IllegalArgumentException("a font of " + points + " points at " + dpi
                    + " dpi cannot be drawn: positive sizes up to " + MAX_PPEM + " pixels are possible");
        }
        long size = Math.max(64, (long) (points * 64));
        long width = (size * (long) Math.max(1, dpi * HINTING_FACTOR) + 36) / 72;
        long height = (size * (long) Math.max(1, dpi) + 36) / 72;
        int xPpem = (int) ((width + 32) >> 6);
        if (ppem == Ppem.ROUNDED) {
            width = (width + 32) & -64;
            height = (height + 32) & -64;
        }
        return new Scale(divFix(width, unitsPerEm), divFix(height, unitsPerEm), xPpem);
    }

    /** Font units to 1/64 px times 8. */
    int fineX(int units) {
        return mulFix(units, x);
    }

    int y(int units) {
        return mulFix(units, y);
    }

    /** Takes the factor 8 out of a horizontal length. */
    static int coarseX(int fine) {
        return mulFix(fine, ONE_EIGHTH);
    }

    /** Kerning in 1/64 px: whole steps of the eightfold grid. */
    int kerning(int units) {
        int fine = fineX(units);
        if (xPpem < SMALL_KERNING_PPEM) {
            long product = (long) fine * xPpem;
            long half = SMALL_KERNING_PPEM / 2;
            fine = (int) ((product < 0 ? product - half : product + half) / SMALL_KERNING_PPEM);
        }
        return ((fine + 32) & -64) / HINTING_FACTOR;
    }

    /** Product with a 16.16 number, halves rounded away from zero. */
    static int mulFix(int a, int b) {
        long product = (long) a * b;
        return (int) ((product + 0x8000 + (product >> 63)) >> 16);
    }

    private static int divFix(long a, int b) {
        return (int) Math.min(Integer.MAX_VALUE, ((a << 16) + (b >> 1)) / b);
    }
}
