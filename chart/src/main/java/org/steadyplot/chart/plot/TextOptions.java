package org.steadyplot.chart.plot;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.artist.Text;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.FontRc;
import org.steadyplot.chart.style.FontSize;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.text.FontProperties;
import org.steadyplot.text.TextBlock;

/** How a text is set: {@code ax.text(x, y, "here", new TextOptions().ha(TextBlock.Horizontal.CENTER))}. Immutable. */
public final class TextOptions {
    private @Nullable Rgba color;
    private double fontSize = Double.NaN;
    private int weight;
    private double rotation;
    private TextBlock.Horizontal ha = TextBlock.Horizontal.LEFT;
    private TextBlock.Vertical va = TextBlock.Vertical.BASELINE;
    private TextBlock.RotationMode rotationMode = TextBlock.RotationMode.DEFAULT;
    private Transform transform = Transform.DATA;

    public TextOptions() {}

    private TextOptions(TextOptions other) {
        color = other.color;
        fontSize = other.fontSize;
        weight = other.weight;
        rotation = other.rotation;
        ha = other.ha;
        va = other.va;
        rotationMode = other.rotationMode;
        transform = other.transform;
    }

    public TextOptions color(String name) {
        return color(Colors.parse(name));
    }

    public TextOptions color(Rgba rgba) {
        TextOptions copy = new TextOptions(this);
        copy.color = rgba;
        return copy;
    }

    /** Font size in points. */
    public TextOptions fontSize(double points) {
        TextOptions copy = new TextOptions(this);
        copy.fontSize = points;
        return copy;
    }

    /** 100 to 900; 400 is normal, 700 bold. */
    public TextOptions weight(int value) {
        TextOptions copy = new TextOptions(this);
        copy.weight = value;
        return copy;
    }

    /** Degrees, counter-clockwise. */
    public TextOptions rotation(double degrees) {
        TextOptions copy = new TextOptions(this);
        copy.rotation = degrees;
        return copy;
    }

    /** Which part of the text is at x; its left by default. */
    public TextOptions ha(TextBlock.Horizontal value) {
        TextOptions copy = new TextOptions(this);
        copy.ha = value;
        return copy;
    }

    /** Which part of the text is at y; its baseline by default. */
    public TextOptions va(TextBlock.Vertical value) {
        TextOptions copy = new TextOptions(this);
        copy.va = value;
        return copy;
    }

    /** Whether the box is aligned after turning, or the text before turning around its anchor. */
    public TextOptions rotationMode(TextBlock.RotationMode value) {
        TextOptions copy = new TextOptions(this);
        copy.rotationMode = value;
        return copy;
    }

    /** Coordinates of the place; data units by default. */
    public TextOptions transform(Transform value) {
        TextOptions copy = new TextOptions(this);
        copy.transform = value;
        return copy;
    }

    /** Adds the text to an axes. */
    public Text on(Axes ax, double x, double y, String text) {
        Style style = ax.figure().style();
        FontSize size = Double.isNaN(fontSize) ? FontSize.MEDIUM : FontSize.of(fontSize);
        FontProperties font = style.font(size, weight == 0 ? style.get(FontRc.WEIGHT) : weight);
        Rgba resolved = color == null ? style.textColor() : color;
        Text added = new Text(x, y, text, font, resolved, Text.turned(ha, va, rotation, rotationMode), transform);
        ax.add(added);
        return added;
    }
}
