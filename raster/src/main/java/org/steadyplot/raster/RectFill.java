package org.steadyplot.raster;

import org.steadyplot.raster.Stroke.Cap;

/** Recognises axis-aligned rectangles and fills them by area, with the bytes that the general way gives. */
final class RectFill {
    private double x0;
    private double y0;
    private double x1;
    private double y1;
    private boolean clockwise;
    private int area;

    /** Takes a rectangle whose corners run from (x0, y0) to (x1, y0) first; false when it has no area. */
    boolean set(double fromX, double fromY, double toX, double toY) {
        clockwise = fromX < toX == fromY < toY;
        x0 = Math.min(fromX, toX);
        x1 = Math.max(fromX, toX);
        y0 = Math.min(fromY, toY);
        y1 = Math.max(fromY, toY);
        return x0 < x1 && y0 < y1;
    }

    /** Whether the path is one rectangle, closed or not; takes it if so. */
    boolean matches(Path path) {
        int points = path.pointCount();
        int verbs = path.verbCount();
        if (points < 4 || points > 5 || verbs < points || verbs > points + 1) {
            return false;
        }
        for (int i = 0; i < verbs; i++) {
            byte wanted = i == 0 ? Path.MOVE : i < points ? Path.LINE : Path.CLOSE;
            if (path.verb(i) != wanted) {
                return false;
            }
        }
        double[] c = path.coordinates();
        if (points == 5 && (c[8] != c[0] || c[9] != c[1])) {
            return false;
        }
        boolean acrossFirst = c[1] == c[3] && c[2] == c[4] && c[5] == c[7] && c[6] == c[0];
        boolean downFirst = c[0] == c[2] && c[3] == c[5] && c[4] == c[6] && c[7] == c[1];
        if (!(acrossFirst || downFirst) || !inside(c[0]) || !inside(c[1]) || !inside(c[4]) || !inside(c[5])) {
            return false;
        }
        if (set(c[0], c[1], c[4], c[5])) {
            clockwise = clockwise == acrossFirst;
            return true;
        }
        return false;
    }

    /** Whether the stroke of this path is a rectangle: a solid straight line, horizontal or vertical, without round ends. */
    boolean matches(Path path, Stroke stroke) {
        if (path.verbCount() != 2
                || path.verb(0) != Path.MOVE
                || path.verb(1) != Path.LINE
                || stroke.dashed()
                || stroke.cap() == Cap.ROUND) {
            return false;
        }
        double fromX = path.x(0);
        double fromY = path.y(0);
        double toX = path.x(1);
        double toY = path.y(1);
        double half = stroke.width() / 2;
        double beyond = stroke.cap() == Cap.PROJECTING ? half : 0;
        if (!inside(fromX) || !inside(fromY) || !inside(toX) || !inside(toY) || !inside(half)) {
            return false;
        }
        boolean across = fromY == toY;
        if (across == (fromX == toX) || Math.abs(toX - fromX) + Math.abs(toY - fromY) < 1e-6) {
            return false;
        }
        boolean set = across
                ? set(Math.min(fromX, toX) - beyond, fromY - half, Math.max(fromX, toX) + beyond, fromY + half)
                : set(fromX - half, Math.min(fromY, toY) - beyond, fromX + half, Math.max(fromY, toY) + beyond);
        clockwise = true;
        return set;
    }

    private static boolean inside(double v) {
        return Math.abs(v) < 1e9;
    }

    /** How many pixels the last {@link #fill} painted. */
    int area() {
        return area;
    }

    void fill(int left, int top, int right, int bottom, boolean antialiased, Painter painter) {
        area = 0;
        if (left >= right || top >= bottom) {
            return;
        }
        int fromX = Rasterizer.fixed(Math.max(left, Math.min(x0, right)));
        int toX = Rasterizer.fixed(Math.max(left, Math.min(x1, right)));
        int fromY = Rasterizer.fixed(Math.max(top, Math.min(y0, bottom)));
        int toY = Rasterizer.fixed(Math.max(top, Math.min(y1, bottom)));
        if (fromX >= toX || fromY >= toY) {
            return;
        }
        int row = fromY >> 8;
        int lastRow = (toY - 1) >> 8;
        area = (lastRow - row + 1) * (((toX - 1) >> 8) - (fromX >> 8) + 1);
        int whole = (fromY + 255) >> 8;
        int wholeEnd = toY >> 8;
        if (row == lastRow) {
            rows(row, row + 1, toY - fromY, fromX, toX, antialiased, painter);
            return;
        }
        if (row < whole) {
            rows(row, whole, (whole << 8) - fromY, fromX, toX, antialiased, painter);
        }
        if (whole < wholeEnd) {
            rows(whole, wholeEnd, 256, fromX, toX, antialiased, painter);
        }
        if (wholeEnd <= lastRow) {
            rows(wholeEnd, lastRow + 1, toY - (wholeEnd << 8), fromX, toX, antialiased, painter);
        }
    }

    /** Rows y0 to y1 of which a part of {@code tall} / 256 is inside. */
    private void rows(int from, int to, int tall, int fromX, int toX, boolean antialiased, Painter painter) {
        int column = fromX >> 8;
        int lastColumn = (toX - 1) >> 8;
        int whole = (fromX + 255) >> 8;
        int wholeEnd = toX >> 8;
        if (column == lastColumn) {
            painter.rect(column, from, column + 1, to, cover(tall, toX - fromX, antialiased));
            return;
        }
        int middle = cover(tall, 256, antialiased);
        int first = column < whole ? cover(tall, (whole << 8) - fromX, antialiased) : middle;
        int last = wholeEnd <= lastColumn ? cover(tall, toX - (wholeEnd << 8), antialiased) : middle;
        if (first == middle && last == middle) {
            painter.rect(column, from, lastColumn + 1, to, middle);
        } else {
            painter.edged(column, from, lastColumn + 1, to, first, middle, last);
        }
    }

    /** The rounding depends on the direction, see {@link Rasterizer}. */
    private int cover(int tall, int wide, boolean antialiased) {
        int cover = Math.min((tall * wide + (clockwise ? 255 : 0)) >> 8, 255);
        return antialiased || cover == 0 ? cover : 255;
    }
}
