package org.steadyplot.raster;

import java.util.Arrays;

/** Multiplies coverage by a mask before another painter sees it. */
final class ClipMaskPainter extends Painter {
    private final Painter next;
    private Mask mask = Mask.EMPTY;
    private int[] scratch = {};

    ClipMaskPainter(Painter next) {
        this.next = next;
    }

    void mask(Mask newMask) {
        mask = newMask;
    }

    @Override
    void rect(int x0, int y0, int x1, int y1, int cover) {
        int from = Math.max(x0, mask.left());
        int to = Math.min(x1, mask.left() + mask.width());
        if (from >= to) {
            return;
        }
        if (scratch.length < to - from) {
            scratch = new int[Math.max(to - from, 256)];
        }
        for (int y = Math.max(y0, mask.top()); y < Math.min(y1, mask.top() + mask.height()); y++) {
            Arrays.fill(scratch, 0, to - from, cover);
            run(y, from, to, scratch);
        }
    }

    @Override
    void run(int y, int x0, int x1, int[] covers) {
        int row = y - mask.top();
        if (row < 0 || row >= mask.height()) {
            return;
        }
        int at = row * mask.width() - mask.left() + x0;
        int first = mask.left() - x0;
        int last = first + mask.width();
        byte[] coverage = mask.coverage();
        for (int i = 0; i < x1 - x0; i++) {
            covers[i] = i < first || i >= last ? 0 : Blend.throughMask(covers[i], coverage[at + i] & 255);
        }
        next.run(y, x0, x1, covers);
    }
}
