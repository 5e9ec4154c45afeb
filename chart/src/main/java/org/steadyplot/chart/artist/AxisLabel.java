package org.steadyplot.chart.artist;

import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.AxesRc;
import org.steadyplot.chart.style.Style;
import org.steadyplot.text.FontProperties;
import org.steadyplot.text.TextBlock;

/**
 * The name of an axis.
 *
 * @param pad points between the tick labels and this one
 */
public record AxisLabel(String text, FontProperties font, Rgba color, double pad, TextBlock.Placement placement) {

    static AxisLabel empty(boolean horizontal, Style style) {
        return new AxisLabel(
                "",
                style.font(style.get(AxesRc.LABELSIZE), style.get(AxesRc.LABELWEIGHT)),
                style.get(AxesRc.LABELCOLOR).in(style),
                style.get(AxesRc.LABELPAD),
                horizontal
                        ? Text.place(TextBlock.Horizontal.CENTER, TextBlock.Vertical.TOP)
                        : Text.turned(
                                TextBlock.Horizontal.CENTER,
                                TextBlock.Vertical.BOTTOM,
                                90,
                                TextBlock.RotationMode.ANCHOR));
    }

    public AxisLabel withText(String value) {
        return new AxisLabel(value, font, color, pad, placement);
    }

    public AxisLabel withFont(FontProperties value) {
        return new AxisLabel(text, value, color, pad, placement);
    }

    public AxisLabel withColor(Rgba value) {
        return new AxisLabel(text, font, value, pad, placement);
    }

    public AxisLabel withPad(double points) {
        return new AxisLabel(text, font, color, points, placement);
    }

    public AxisLabel withRotation(double degrees) {
        return withPlacement(new TextBlock.Placement(
                placement.horizontal(),
                placement.vertical(),
                degrees,
                placement.mode(),
                placement.lines(),
                placement.lineSpacing()));
    }

    public AxisLabel withPlacement(TextBlock.Placement value) {
        return new AxisLabel(text, font, color, pad, value);
    }
}
