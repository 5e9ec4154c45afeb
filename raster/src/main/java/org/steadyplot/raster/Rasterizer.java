package org.steadyplot.raster;

import java.util.Arrays;

/**
 * Turns polygons into exact coverage, with the arithmetic of Agg's scan converter: vertices in 24.8 fixed point, and for each cell the height an edge
 * crosses in it (cover) and twice the area to its left.
 *
 * <p>Each cell holds one number whose running sum along the row is the area wanted: an edge adds 512 * cover - area to its own cell and area to the next.
 * Rows are dense; a bit for each block of 16 cells says where something was added. A region too large for the cells is recorded as a list of lines and
 * converted in bands of rows; crossing points are found in closed form, so that bands leave no trace in the result.
 */
final class Rasterizer {
    /** Cells held at once. */
    private static final int ROOM = 1 << 20;

    /** Longer lines are halved, so that products stay in 32 bits. */
    private static final int HALVE = 16384 << 8;

    private static final int RECORDED = 1 << 20;

    private final Meter meter;
    private final int room;
    private int[] cells = {};
    private long[] touched = {};
    private int[] covers = {};
    private int[] lines = {};
    private int lineCount;
    private boolean clean = true;

    private int originX;
    private int originY;
    private int width;
    private int height;
    private int stride;
    private int words;
    private boolean banded;
    private int bandTop;
    private int bandBottom;

    private double left;
    private double top;
    private double right;
    private double bottom;
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;

    Rasterizer(Meter meter) {
        this(meter, ROOM);
    }

    /** With another number of cells at once, for a test of bands. */
    Rasterizer(Meter meter, int room) {
        this.meter = meter;
        this.room = room;
    }

    /** Starts a new shape, cut to columns x0 to x1 and rows y0 to y1 (exclusive). */
    void begin(int x0, int y0, int x1, int y1) {
        originX = x0;
        originY = y0;
        left = x0;
        top = y0;
        right = x1;
        bottom = y1;
        width = x1 - x0;
        height = y1 - y0;
        // A line on the right border adds to the two cells behind it.
        stride = width + 2;
        words = (width >> 10) + 1;
        int rows = Math.max(1, Math.min(height + 1, room / stride));
        banded = rows < height + 1;
        bandTop = 0;
        bandBottom = banded ? rows : height + 1;
        lineCount = 0;
        if (!clean) {
            Arrays.fill(cells, 0);
            Arrays.fill(touched, 0);
        }
        if (cells.length < rows * stride) {
            cells = new int[Math.max(rows * stride, 4096)];
        }
        if (touched.length < rows * words) {
            touched = new long[Math.max(rows * words, 256)];
        }
        if (covers.length < width) {
            covers = new int[Math.max(width, 256)];
        }
        clean = false;
        startX = left;
        startY = top;
        lastX = left;
        lastY = top;
    }

    void moveTo(double x, double y) {
        close();
        startX = x;
        startY = y;
        lastX = x;
        lastY = y;
    }

    void close() {
        if (lastX != startX || lastY != startY) {
            lineTo(startX, startY);
        }
    }

    /** Cuts the line to the region; what lies left or right of it is moved to its border, because it still winds around what is inside. */
    void lineTo(double x, double y) {
        double x1 = lastX;
        double y1 = lastY;
        lastX = x;
        lastY = y;
        if ((y1 < top && y < top) || (y1 > bottom && y > bottom)) {
            return;
        }
        int from = side(x1);
        int to = side(x);
        if (from == 0 && to == 0) {
            cutRows(x1, y1, x, y);
        } else if (from == to) {
            double border = from < 0 ? left : right;
            cutRows(border, y1, border, y);
        } else {
            double x2 = x1;
            double y2 = y1;
            if (from != 0) {
                x2 = from < 0 ? left : right;
                y2 = y1 + (x2 - x1) * (y - y1) / (x - x1);
                cutRows(x2, y1, x2, y2);
            }
            if (to != 0) {
                double x3 = to < 0 ? left : right;
                double y3 = y1 + (x3 - x1) * (y - y1) / (x - x1);
                cutRows(x2, y2, x3, y3);
                cutRows(x3, y3, x3, y);
            } else {
                cutRows(x2, y2, x, y);
            }
        }
    }

    private int side(double x) {
        return x < left ? -1 : x > right ? 1 : 0;
    }

    private void cutRows(double x1, double y1, double x2, double y2) {
        if (y1 >= top && y1 <= bottom && y2 >= top && y2 <= bottom) {
            line(x1, y1, x2, y2);
            return;
        }
        if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) {
            return;
        }
        double fromX = x1;
        double fromY = y1;
        if (y1 < top || y1 > bottom) {
            fromY = y1 < top ? top : bottom;
            fromX = x1 + (fromY - y1) * (x2 - x1) / (y2 - y1);
        }
        double toX = x2;
        double toY = y2;
        if (y2 < top || y2 > bottom) {
            toY = y2 < top ? top : bottom;
            toX = x1 + (toY - y1) * (x2 - x1) / (y2 - y1);
        }
        line(fromX, fromY, toX, toY);
    }

    private void line(double x1, double y1, double x2, double y2) {
        int fixedX1 = fixed(x1) - (originX << 8);
        int fixedY1 = fixed(y1) - (originY << 8);
        int fixedX2 = fixed(x2) - (originX << 8);
        int fixedY2 = fixed(y2) - (originY << 8);
        if (banded) {
            record(fixedX1, fixedY1, fixedX2, fixedY2);
        } else {
            accumulate(fixedX1, fixedY1, fixedX2, fixedY2);
        }
    }

    /** A coordinate in 1/256 pixel, halves away from zero. */
    static int fixed(double v) {
        return (int) (v < 0 ? v * 256 - 0.5 : v * 256 + 0.5);
    }

    private void record(int x1, int y1, int x2, int y2) {
        if (lineCount + 4 > lines.length) {
            lines = Arrays.copyOf(lines, Math.max(4096, 2 * lines.length));
        }
        lines[lineCount] = x1;
        lines[lineCount + 1] = y1;
        lines[lineCount + 2] = x2;
        lines[lineCount + 3] = y2;
        lineCount += 4;
    }

    /** Follows a line from row to row. The crossing of the k-th row border is x1 + floor((p + 256 k dx) / |dy|). */
    private void accumulate(int x1, int y1, int x2, int y2) {
        int dx = x2 - x1;
        if (dx >= HALVE || dx <= -HALVE) {
            int middleX = (x1 + x2) >> 1;
            int middleY = (y1 + y2) >> 1;
            accumulate(x1, y1, middleX, middleY);
            accumulate(middleX, middleY, x2, y2);
            return;
        }
        int row = y1 >> 8;
        int lastRow = y2 >> 8;
        int enter = y1 & 255;
        if (banded && (Math.max(row, lastRow) < bandTop || Math.min(row, lastRow) >= bandBottom)) {
            return;
        }
        if (row == lastRow) {
            cross(row, x1, enter, x2, y2 & 255);
            return;
        }
        int dy = y2 - y1;
        boolean down = dy > 0;
        int exit = down ? 256 : 0;
        int step = down ? 1 : -1;
        int x = x1;
        if (dx == 0) {
            int stop = lastRow;
            if (banded) {
                int firstInside = down ? Math.max(row, bandTop) : Math.min(row, bandBottom - 1);
                if (firstInside != row) {
                    row = firstInside;
                    enter = 256 - exit;
                }
                stop = down ? Math.min(lastRow, bandBottom) : Math.max(lastRow, bandTop - 1);
            }
            while (row != stop) {
                add(row, x >> 8, exit - enter, (x & 255) * 2 * (exit - enter));
                enter = 256 - exit;
                row += step;
            }
            if (row == lastRow && inBand(row)) {
                add(row, x >> 8, (y2 & 255) - enter, (x & 255) * 2 * ((y2 & 255) - enter));
            }
            return;
        }
        int length = Math.abs(dy);
        int p = (down ? 256 - enter : enter) * dx;
        int delta = Math.floorDiv(p, length);
        int rest = p - delta * length;
        int next = x1 + delta;
        if (inBand(row)) {
            cross(row, x, enter, next, exit);
        }
        x = next;
        row += step;
        enter = 256 - exit;
        if (row != lastRow) {
            int whole = Math.floorDiv(dx << 8, length);
            int fraction = (dx << 8) - whole * length;
            int stop = lastRow;
            if (banded) {
                int skip = down ? bandTop - row : row - (bandBottom - 1);
                if (skip > 0) {
                    skip = Math.min(skip, Math.abs(lastRow - row));
                    long far = p + (long) skip * (dx << 8);
                    x = x1 + (int) Math.floorDiv(far, (long) length);
                    rest = (int) Math.floorMod(far, (long) length);
                    row += skip * step;
                }
                stop = down ? Math.min(lastRow, bandBottom) : Math.max(lastRow, bandTop - 1);
            }
            rest -= length;
            while (row != stop) {
                delta = whole;
                rest += fraction;
                if (rest >= 0) {
                    rest -= length;
                    delta++;
                }
                next = x + delta;
                cross(row, x, enter, next, exit);
                x = next;
                row += step;
            }
        }
        if (row == lastRow && inBand(row)) {
            cross(row, x, enter, x2, y2 & 255);
        }
    }

    private boolean inBand(int row) {
        return row >= bandTop && row < bandBottom;
    }

    /** A piece of a line within one row, from height y1 to y2 (0 to 256) of it, followed from cell to cell. */
    private void cross(int row, int x1, int y1, int x2, int y2) {
        if (y1 == y2) {
            return;
        }
        int column = x1 >> 8;
        int lastColumn = x2 >> 8;
        if (column == lastColumn) {
            int cover = y2 - y1;
            add(row, column, cover, ((x1 & 255) + (x2 & 255)) * cover);
            return;
        }
        int dx = x2 - x1;
        boolean forward = dx > 0;
        int exit = forward ? 256 : 0;
        int step = forward ? 1 : -1;
        int length = Math.abs(dx);
        int p = (forward ? 256 - (x1 & 255) : x1 & 255) * (y2 - y1);
        int delta = Math.floorDiv(p, length);
        int rest = p - delta * length;
        add(row, column, delta, ((x1 & 255) + exit) * delta);
        column += step;
        int y = y1 + delta;
        if (column != lastColumn) {
            int q = (y2 - y1) << 8;
            int whole = Math.floorDiv(q, length);
            int fraction = q - whole * length;
            rest -= length;
            while (column != lastColumn) {
                delta = whole;
                rest += fraction;
                if (rest >= 0) {
                    rest -= length;
                    delta++;
                }
                add(row, column, delta, delta << 8);
                y += delta;
                column += step;
            }
        }
        delta = y2 - y;
        add(row, column, delta, ((x2 & 255) + 256 - exit) * delta);
    }

    private void add(int row, int column, int cover, int area) {
        if (cover == 0) {
            return;
        }
        int line = row - bandTop;
        int at = line * stride + column;
        cells[at] += (cover << 9) - area;
        cells[at + 1] += area;
        touched[line * words + (column >> 10)] |= 1L << (column >> 4);
    }

    /** Ends the shape: hands its coverage to the painter and leaves the cells empty. */
    void sweep(FillRule rule, boolean antialiased, Painter painter) {
        close();
        if (banded) {
            int rows = bandBottom;
            for (int y = 0; y < height; y += rows) {
                bandTop = y;
                bandBottom = Math.min(y + rows, height);
                for (int i = 0; i < lineCount; i += 4) {
                    accumulate(lines[i], lines[i + 1], lines[i + 2], lines[i + 3]);
                }
                meter.spend(lineCount);
                sweepBand(rule, antialiased, painter);
            }
            if (lines.length > 4 * RECORDED) {
                lines = new int[0];
            }
        } else {
            bandBottom = height;
            sweepBand(rule, antialiased, painter);
        }
        clean = true;
    }

    private void sweepBand(FillRule rule, boolean antialiased, Painter painter) {
        for (int line = 0; line < bandBottom - bandTop; line++) {
            int y = originY + bandTop + line;
            int sum = 0;
            int painted = 0;
            boolean seen = false;
            for (int word = 0; word < words; word++) {
                long blocks = touched[line * words + word];
                if (blocks == 0) {
                    continue;
                }
                seen = true;
                touched[line * words + word] = 0;
                while (blocks != 0) {
                    int first = Long.numberOfTrailingZeros(blocks);
                    int count = Long.numberOfTrailingZeros(~(blocks >>> first));
                    blocks = count + first >= 64 ? 0 : blocks & -1L << (first + count);
                    int from = Math.max(painted, (word * 64 + first) << 4);
                    // The last cell of the last block may have added to the cell behind it.
                    int to = ((word * 64 + first + count) << 4) + 1;
                    if (from > painted && from <= width) {
                        constant(rule, antialiased, painter, y, painted, from, sum);
                    }
                    int end = Math.min(to, width);
                    if (from < end) {
                        sum = run(rule, antialiased, painter, y, line * stride, from, end, sum);
                    }
                    for (int i = Math.max(from, end); i < Math.min(to, stride); i++) {
                        cells[line * stride + i] = 0;
                    }
                    painted = Math.max(painted, end);
                }
            }
            if (seen) {
                if (painted < width) {
                    constant(rule, antialiased, painter, y, painted, width, sum);
                }
                meter.spend(width);
            }
        }
    }

    private void constant(FillRule rule, boolean antialiased, Painter painter, int y, int from, int to, int sum) {
        int cover = cover(sum, rule);
        if (cover != 0) {
            painter.rect(originX + from, y, originX + to, y + 1, antialiased ? cover : 255);
        }
    }

    private int run(FillRule rule, boolean antialiased, Painter painter, int y, int row, int from, int to, int before) {
        int sum = before;
        int any = 0;
        int[] in = cells;
        int[] out = covers;
        if (rule == FillRule.NON_ZERO) {
            for (int i = from; i < to; i++) {
                sum += in[row + i];
                in[row + i] = 0;
                int cover = Math.min(Math.abs(sum >> 9), 255);
                any |= cover;
                out[i - from] = cover;
            }
        } else {
            for (int i = from; i < to; i++) {
                sum += in[row + i];
                in[row + i] = 0;
                int cover = cover(sum, rule);
                any |= cover;
                out[i - from] = cover;
            }
        }
        if (any != 0) {
            if (!antialiased) {
                for (int i = 0; i < to - from; i++) {
                    out[i] = out[i] == 0 ? 0 : 255;
                }
            }
            painter.run(y, originX + from, originX + to, out);
        }
        return sum;
    }

    /** Agg shifts before it takes the absolute value: negative areas are rounded up, positive ones down. */
    private static int cover(int sum, FillRule rule) {
        int cover = Math.abs(sum >> 9);
        if (rule == FillRule.EVEN_ODD) {
            cover &= 511;
            if (cover > 256) {
                cover = 512 - cover;
            }
        }
        return Math.min(cover, 255);
    }
}
