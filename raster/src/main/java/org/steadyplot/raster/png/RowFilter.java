package org.steadyplot.raster.png;

import java.util.Arrays;

/** PNG's five row filters, and the choice among them, on rows of bytes. */
final class RowFilter {
    /** How a filter is chosen for each row. No way suits all pictures: the smallest file shows which to take. */
    enum Choice {
        /** None, but Up for a row equal to the one above. */
        NONE_OR_UP,
        /** Up, but None for a row of zeros. */
        UP,
        /** The least sum of residuals, taken as signed bytes. */
        LEAST_SUM
    }

    private static final int NONE = 0;
    private static final int UP = 2;

    private final int pixelBytes;
    private final int length;
    private byte[] row;

    private byte[] above;

    /** Per filter its number, then the residuals. */
    private final byte[][] filtered = new byte[5][];

    RowFilter(int width, int pixelBytes) {
        this.pixelBytes = pixelBytes;
        length = Math.multiplyExact(width, pixelBytes);
        row = new byte[length];
        above = new byte[length];
        for (int filter = 0; filter < 5; filter++) {
            filtered[filter] = new byte[length + 1];
            filtered[filter][0] = (byte) filter;
        }
    }

    /** Bytes of the row to filter next; the ones filtered last are the row above. */
    byte[] nextRow() {
        byte[] swap = above;
        above = row;
        row = swap;
        return row;
    }

    /** The filter's number and the residuals of the row, valid until the next call. */
    byte[] filter(Choice choice) {
        int filter =
                switch (choice) {
                    case NONE_OR_UP -> Arrays.equals(row, above) ? UP : NONE;
                    case UP -> zeros(row) ? NONE : UP;
                    case LEAST_SUM -> leastSum();
                };
        if (choice != Choice.LEAST_SUM) {
            apply(filter);
        }
        return filtered[filter];
    }

    private static boolean zeros(byte[] bytes) {
        for (byte b : bytes) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    private int leastSum() {
        long least = Long.MAX_VALUE;
        int best = 0;
        for (int filter = 0; filter < 5; filter++) {
            apply(filter);
            long sum = 0;
            for (int i = 1; i <= length; i++) {
                sum += Math.abs(filtered[filter][i]);
            }
            if (sum < least) {
                least = sum;
                best = filter;
            }
        }
        return best;
    }

    private void apply(int filter) {
        byte[] out = filtered[filter];
        for (int i = 0; i < length; i++) {
            int left = i < pixelBytes ? 0 : row[i - pixelBytes] & 255;
            int up = above[i] & 255;
            int predicted =
                    switch (filter) {
                        case 0 -> 0;
                        case 1 -> left;
                        case 2 -> up;
                        case 3 -> left + up >>> 1;
                        default -> paeth(left, up, i < pixelBytes ? 0 : above[i - pixelBytes] & 255);
                    };
            out[i + 1] = (byte) (row[i] - predicted);
        }
    }

    /** Of the three neighbours the one nearest to left + up - corner. */
    private static int paeth(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
