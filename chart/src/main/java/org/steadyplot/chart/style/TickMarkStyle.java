package org.steadyplot.chart.style;

/**
 * Major or minor ticks of one axis, {@code xtick.major} and the like. The first side is the bottom or left.
 *
 * @param size length in points
 * @param width line width in points
 * @param pad points between mark and label
 * @param first whether they are drawn at the bottom or left
 * @param second whether they are drawn at the top or right
 */
public record TickMarkStyle(double size, double width, double pad, boolean first, boolean second) {
    static TickMarkStyle of(Style style, TickRc.Marks marks) {
        return new TickMarkStyle(
                style.get(marks.size()),
                style.get(marks.width()),
                style.get(marks.pad()),
                style.get(marks.first()),
                style.get(marks.second()));
    }

    public TickMarkStyle withSize(double size) {
        return new TickMarkStyle(size, width, pad, first, second);
    }

    public TickMarkStyle withWidth(double width) {
        return new TickMarkStyle(size, width, pad, first, second);
    }

    public TickMarkStyle withPad(double pad) {
        return new TickMarkStyle(size, width, pad, first, second);
    }

    public TickMarkStyle withFirst(boolean first) {
        return new TickMarkStyle(size, width, pad, first, second);
    }

    public TickMarkStyle withSecond(boolean second) {
        return new TickMarkStyle(size, width, pad, first, second);
    }
}
