package org.steadyplot.fidelity;

import java.awt.image.BufferedImage;

/**
 * How far two pictures of one shape lie apart.
 *
 * @param rms root of the mean squared difference over all pixels and channels, 0 to 255, as matplotlib's {@code compare_images} has it
 * @param worstTileRms the same within the worst tile of {@value #TILE} x {@value #TILE} px; tiles at the right and lower edge may be smaller
 * @param worstTileX left column of that tile
 * @param worstTileY top row of that tile
 * @param differentPixels pixels with any difference
 */
public record PictureComparison(double rms, double worstTileRms, int worstTileX, int worstTileY, int differentPixels) {
    static final int TILE = 16;
    /** Factor by which the difference picture amplifies. */
    static final int AMPLIFICATION = 16;

    /**
     * Compares two pictures.
     *
     * @throws IllegalArgumentException if their widths, heights or numbers of channels differ
     */
    public static PictureComparison of(Picture expected, Picture ours) {
        if (!expected.hasShapeOf(ours)) {
            throw new IllegalArgumentException("Pictures of different shape can't be compared: expected "
                    + expected.shape() + ", ours " + ours.shape());
        }
        long sum = 0;
        double worst = -1;
        int worstX = 0;
        int worstY = 0;
        for (int y = 0; y < expected.height(); y += TILE) {
            for (int x = 0; x < expected.width(); x += TILE) {
                int right = Math.min(x + TILE, expected.width());
                int bottom = Math.min(y + TILE, expected.height());
                long squares = squares(expected, ours, x, y, right, bottom);
                sum += squares;
                double tile = root(squares, (long) (right - x) * (bottom - y) * expected.channels());
                if (tile > worst) {
                    worst = tile;
                    worstX = x;
                    worstY = y;
                }
            }
        }
        double rms = root(sum, expected.samples().length);
        return new PictureComparison(rms, worst, worstX, worstY, differentPixels(expected, ours));
    }

    private static double root(long squares, long count) {
        return Math.sqrt(squares / (double) count);
    }

    private static long squares(Picture expected, Picture ours, int left, int top, int right, int bottom) {
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                for (int c = 0; c < expected.channels(); c++) {
                    int distance = expected.sample(x, y, c) - ours.sample(x, y, c);
                    sum += (long) distance * distance;
                }
            }
        }
        return sum;
    }

    private static int differentPixels(Picture expected, Picture ours) {
        int count = 0;
        for (int y = 0; y < expected.height(); y++) {
            for (int x = 0; x < expected.width(); x++) {
                if (squares(expected, ours, x, y, x + 1, y + 1) > 0) {
                    count++;
                }
            }
        }
        return count;
    }

    /** White where the pictures agree, redder by {@value #AMPLIFICATION} for each unit by which the worst channel differs, then darker. */
    static BufferedImage difference(Picture expected, Picture ours) {
        var image = new BufferedImage(expected.width(), expected.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < expected.height(); y++) {
            for (int x = 0; x < expected.width(); x++) {
                int most = 0;
                for (int c = 0; c < expected.channels(); c++) {
                    most = Math.max(most, Math.abs(expected.sample(x, y, c) - ours.sample(x, y, c)));
                }
                int amplified = most * AMPLIFICATION;
                int red = amplified <= 255 ? 255 : 255 - most / 2;
                int others = Math.max(0, 255 - amplified);
                image.setRGB(x, y, red << 16 | others << 8 | others);
            }
        }
        return image;
    }
}
