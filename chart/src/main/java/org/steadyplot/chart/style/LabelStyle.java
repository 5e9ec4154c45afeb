package org.steadyplot.chart.style;

import org.steadyplot.chart.color.Rgba;

/**
 * Labels of the axis, {@code axes.label*}, {@code xaxis.labellocation}, {@code yaxis.labellocation}.
 *
 * @param size letter size
 * @param weight 100 to 900
 * @param color of the letters
 * @param pad points between tick labels and label
 * @param xlocation where the label of the x axis stands
 * @param ylocation where the label of the y axis stands, start at the bottom
 */
public record LabelStyle(FontSize size, int weight, Rgba color, double pad, Location xlocation, Location ylocation) {
    /** The default style. */
    public static final LabelStyle DEFAULT =
            new LabelStyle(FontSize.MEDIUM, 400, Rgba.BLACK, 4, Location.CENTER, Location.CENTER);

    public LabelStyle withSize(FontSize size) {
        return new LabelStyle(size, weight, color, pad, xlocation, ylocation);
    }

    public LabelStyle withWeight(int weight) {
        return new LabelStyle(size, weight, color, pad, xlocation, ylocation);
    }

    public LabelStyle withColor(Rgba color) {
        return new LabelStyle(size, weight, color, pad, xlocation, ylocation);
    }

    public LabelStyle withPad(double pad) {
        return new LabelStyle(size, weight, color, pad, xlocation, ylocation);
    }

    public LabelStyle withXlocation(Location xlocation) {
        return new LabelStyle(size, weight, color, pad, xlocation, ylocation);
    }

    public LabelStyle withYlocation(Location ylocation) {
        return new LabelStyle(size, weight, color, pad, xlocation, ylocation);
    }
}
