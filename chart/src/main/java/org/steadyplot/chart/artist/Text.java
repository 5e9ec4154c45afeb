package org.steadyplot.chart.artist;

import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.Box;
import org.steadyplot.chart.layout.TextLayout;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.text.FontProperties;
import org.steadyplot.text.TextBlock;

/** A text at a place. */
public final class Text extends Artist {
    private static final double ZORDER = 3;

    private double x;
    private double y;
    private String text;
    private FontProperties font;
    private Rgba color;
    private TextBlock.Placement placement;

    public Text(
            double x,
            double y,
            String text,
            FontProperties font,
            Rgba color,
            TextBlock.Placement placement,
            Transform transform) {
        super(ZORDER, transform);
        this.x = x;
        this.y = y;
        this.text = text;
        this.font = font;
        this.color = color;
        this.placement = placement;
        setClipped(false);
    }

    /** An unrotated text of normal line spacing. */
    public static TextBlock.Placement place(TextBlock.Horizontal horizontal, TextBlock.Vertical vertical) {
        return turned(horizontal, vertical, 0, TextBlock.RotationMode.DEFAULT);
    }

    public static TextBlock.Placement turned(
            TextBlock.Horizontal horizontal, TextBlock.Vertical vertical, double degrees, TextBlock.RotationMode mode) {
        return new TextBlock.Placement(horizontal, vertical, degrees, mode, horizontal, 1.2);
    }

    public String text() {
        return text;
    }

    public void setText(String value) {
        text = value;
    }

    public void setPosition(double x, double y) {
        this.x = x;
        this.y = y;
    }

    public double x() {
        return x;
    }

    public double y() {
        return y;
    }

    public FontProperties font() {
        return font;
    }

    public void setFont(FontProperties value) {
        font = value;
    }

    public Rgba color() {
        return color;
    }

    public void setColor(Rgba value) {
        color = value;
    }

    public TextBlock.Placement placement() {
        return placement;
    }

    public void setPlacement(TextBlock.Placement value) {
        placement = value;
    }

    /** The box around the turned text, in pixels. */
    @Override
    public Bbox extent(Frame frame, Drawing drawing) {
        double px = transform().x(frame, x, y);
        double py = transform().y(frame, x, y);
        if (text.isEmpty() || !Double.isFinite(px) || !Double.isFinite(py)) {
            return Bbox.EMPTY;
        }
        return extentAt(px, py, drawing.block(text, font, placement));
    }

    @Override
    public void draw(Renderer renderer, Frame frame, Drawing drawing) {
        double px = transform().x(frame, x, y);
        double py = transform().y(frame, x, y);
        if (!text.isEmpty() && Double.isFinite(px) && Double.isFinite(py)) {
            drawAt(renderer, px, py, drawing.block(text, font, placement), color, clip(frame));
        }
    }

    public TextLayout layout(Frame frame, Drawing drawing) {
        return layoutAt(transform().x(frame, x, y), transform().y(frame, x, y), drawing);
    }

    /** Layout of this text at a place in pixels that only the drawing knows. */
    TextLayout layoutAt(double px, double py, Drawing drawing) {
        Bbox box = extentAt(px, py, drawing.block(text, font, placement));
        double rotation = placement.degrees() % 360;
        return new TextLayout(
                text,
                px,
                py,
                new Box(box.x0(), box.y0(), box.width(), box.height()),
                placement.horizontal(),
                placement.vertical(),
                rotation < 0 ? rotation + 360 : rotation,
                font.size(),
                font.weight() == 400 ? "normal" : font.weight() == 700 ? "bold" : Integer.toString(font.weight()),
                color,
                font.families().isEmpty() ? "sans-serif" : font.families().get(0),
                null,
                null);
    }

    static Bbox extentAt(double px, double py, TextBlock block) {
        return Bbox.ofSize(px + block.x(), py + block.y(), block.width(), block.height());
    }

    static void drawAt(
            Renderer renderer,
            double px,
            double py,
            TextBlock block,
            Rgba color,
            @org.jspecify.annotations.Nullable Bbox clip) {
        Graphics graphics = Graphics.plain(color, clip);
        for (int i = 0; i < block.lines().size(); i++) {
            TextBlock.Line line = block.lines().get(i);
            renderer.drawText(graphics, line.line(), px + line.x(), py + line.y(), block.degrees());
        }
    }
}
