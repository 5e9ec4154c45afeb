package org.steadyplot.raster;

import java.util.Arrays;

/** Collects coverage in a mask and remembers the box that was reached. */
final class MaskPainter extends Painter {
    private byte[] bytes = {};
    private int originX;
    private int originY;
    private int stride;
    private int left;
    private int top;
    private int right;
    private int bottom;

    void begin(int x0, int y0, int x1, int y1) {
        originX = x0;
        originY = y0;
        stride = x1 - x0;
        int size = stride * (y1 - y0);
        if (bytes.length < size) {
            bytes = new byte[Math.max(size, 4096)];
        } else {
            Arrays.fill(bytes, 0, size, (byte) 0);
        }
        left = Integer.MAX_VALUE;
        top = Integer.MAX_VALUE;
        right = Integer.MIN_VALUE;
        bottom = Integer.MIN_VALUE;
    }

    /** The reached box with its coverage. */
    Mask finish() {
        if (right <= left) {
            return Mask.EMPTY;
        }
        int width = right - left;
        int height = bottom - top;
        byte[] cut = new byte[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(bytes, (top + y - originY) * stride + left - originX, cut, y * width, width);
        }
        return new Mask(left, top, width, height, cut);
    }

    @Override
    void rect(int x0, int y0, int x1, int y1, int cover) {
        reach(x0, y0, x1, y1);
        for (int y = y0; y < y1; y++) {
            int row = (y - originY) * stride - originX;
            Arrays.fill(bytes, row + x0, row + x1, (byte) cover);
        }
    }

    @Override
    void run(int y, int x0, int x1, int[] covers) {
        int from = x0;
        int to = x1;
        while (from < to && covers[from - x0] == 0) {
            from++;
        }
        while (to > from && covers[to - 1 - x0] == 0) {
            to--;
        }
        if (from == to) {
            return;
        }
        reach(from, y, to, y + 1);
        int row = (y - originY) * stride - originX;
        for (int x = from; x < to; x++) {
            bytes[row + x] = (byte) covers[x - x0];
        }
    }

    private void reach(int x0, int y0, int x1, int y1) {
        left = Math.min(left, x0);
        top = Math.min(top, y0);
        right = Math.max(right, x1);
        bottom = Math.max(bottom, y1);
    }
}
