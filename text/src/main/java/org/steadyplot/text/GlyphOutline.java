package org.steadyplot.text;

import java.util.Arrays;

/** A glyph's contours in 1/64 px, y upwards, and its advance: the scratch memory of a decoder, reused from glyph to glyph. */
final class GlyphOutline {
    static final byte QUADRATIC = 0;
    static final byte ON = 1;
    static final byte CUBIC = 2;

    private static final int MAX_POINTS = 1 << 17;

    int[] x = new int[128];
    int[] y = new int[128];
    byte[] kind = new byte[128];
    int points;
    int[] ends = new int[8];
    int contours;
    int advance;

    int xMin;
    int yMin;
    int xMax;
    int yMax;

    void clear() {
        points = 0;
        contours = 0;
        advance = 0;
    }

    void reserve(int more) {
        if (more > MAX_POINTS - points) {
            throw FontException.tooLarge("a glyph of more than " + MAX_POINTS + " points");
        }
        int needed = points + more;
        if (needed > x.length) {
            int capacity = Math.max(needed, 2 * x.length);
            x = Arrays.copyOf(x, capacity);
            y = Arrays.copyOf(y, capacity);
            kind = Arrays.copyOf(kind, capacity);
        }
    }

    void add(int px, int py, byte pointKind) {
        reserve(1);
        x[points] = px;
        y[points] = py;
        kind[points++] = pointKind;
    }

    /** Ends a contour after the points added so far. */
    void end() {
        end(points - 1);
    }

    void end(int lastPoint) {
        if (contours == ends.length) {
            ends = Arrays.copyOf(ends, 2 * contours);
        }
        ends[contours++] = lastPoint;
    }

    /** Divides the horizontal coordinates by eight and computes the box around all points, control points too. */
    void finish() {
        int left = Integer.MAX_VALUE;
        int bottom = Integer.MAX_VALUE;
        int right = Integer.MIN_VALUE;
        int top = Integer.MIN_VALUE;
        for (int i = 0; i < points; i++) {
            int px = Scale.coarseX(x[i]);
            int py = y[i];
            x[i] = px;
            left = Math.min(left, px);
            right = Math.max(right, px);
            bottom = Math.min(bottom, py);
            top = Math.max(top, py);
        }
        boolean empty = points == 0;
        xMin = empty ? 0 : left;
        yMin = empty ? 0 : bottom;
        xMax = empty ? 0 : right;
        yMax = empty ? 0 : top;
        advance = Scale.coarseX(advance);
    }

    /** Whether the outer contours run clockwise, as TrueType has it; CFF has the opposite. */
    boolean clockwise() {
        double area = 0;
        int first = 0;
        for (int c = 0; c < contours; c++) {
            int last = ends[c];
            for (int i = first, previous = last; i <= last; previous = i++) {
                area += (double) x[previous] * y[i] - (double) x[i] * y[previous];
            }
            first = last + 1;
        }
        return area < 0;
    }

    /** Takes the contours' segments, in 1/64 px. */
    interface Sink {
        void moveTo(int x, int y);

        void lineTo(int x, int y);

        void quadTo(int cx, int cy, int x, int y);

        void cubicTo(int c1x, int c1y, int c2x, int c2y, int x, int y);

        void close();
    }

    void sendTo(Sink sink) {
        int first = 0;
        for (int c = 0; c < contours; c++) {
            int last = ends[c];
            if (last > first) {
                sendContour(sink, first, last);
            }
            first = last + 1;
        }
    }

    private void sendContour(Sink sink, int first, int last) {
        int startX = x[first];
        int startY = y[first];
        int from = first + 1;
        int to = last;
        if (kind[first] == QUADRATIC) {
            from = first;
            if (kind[last] == ON) {
                startX = x[last];
                startY = y[last];
                to = last - 1;
            } else {
                startX = (startX + x[last]) / 2;
                startY = (startY + y[last]) / 2;
            }
        }
        sink.moveTo(startX, startY);
        for (int i = from; i <= to; i++) {
            if (kind[i] == ON) {
                sink.lineTo(x[i], y[i]);
            } else if (kind[i] == CUBIC) {
                sink.cubicTo(x[i], y[i], x[i + 1], y[i + 1], x[i + 2], y[i + 2]);
                i += 2;
            } else if (i == to) {
                sink.quadTo(x[i], y[i], startX, startY);
            } else if (kind[i + 1] == ON) {
                sink.quadTo(x[i], y[i], x[i + 1], y[i + 1]);
                i++;
            } else {
                sink.quadTo(x[i], y[i], (x[i] + x[i + 1]) / 2, (y[i] + y[i + 1]) / 2);
            }
        }
        sink.close();
    }
}
