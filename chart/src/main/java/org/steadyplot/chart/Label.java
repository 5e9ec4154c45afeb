package org.steadyplot.chart;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.artist.AxisLabel;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.text.FontProperties;

/** Options of axis labels and titles; unset ones come from the figure's style. Immutable. */
public final class Label {
    private double rotation = Double.NaN;
    private double labelPad = Double.NaN;
    private double fontSize = Double.NaN;
    private int weight;
    private @Nullable Rgba color;

    public Label() {}

    private Label(Label other) {
        rotation = other.rotation;
        labelPad = other.labelPad;
        fontSize = other.fontSize;
        weight = other.weight;
        color = other.color;
    }

    /** Degrees, counter-clockwise. */
    public Label rotation(double degrees) {
        Label copy = new Label(this);
        copy.rotation = degrees;
        return copy;
    }

    /** Points between the label and what it names. */
    public Label labelPad(double points) {
        Label copy = new Label(this);
        copy.labelPad = points;
        return copy;
    }

    /** Font size in points. */
    public Label fontSize(double points) {
        Label copy = new Label(this);
        copy.fontSize = points;
        return copy;
    }

    /** 100 to 900; 400 is normal, 700 bold. */
    public Label weight(int value) {
        Label copy = new Label(this);
        copy.weight = value;
        return copy;
    }

    /** A name, {@code #rrggbb}, {@code C0} or a grey level such as {@code 0.5}. */
    public Label color(String value) {
        Label copy = new Label(this);
        copy.color = Colors.parse(value);
        return copy;
    }

    AxisLabel apply(AxisLabel label) {
        AxisLabel result = label;
        if (!Double.isNaN(rotation)) {
            result = result.withRotation(rotation);
        }
        if (!Double.isNaN(labelPad)) {
            result = result.withPad(labelPad);
        }
        if (!Double.isNaN(fontSize)) {
            result = result.withFont(result.font().withSize(fontSize));
        }
        if (weight != 0) {
            result = result.withFont(new FontProperties(
                    result.font().families(),
                    result.font().size(),
                    weight,
                    result.font().slant()));
        }
        if (color != null) {
            result = result.withColor(color);
        }
        return result;
    }
}
