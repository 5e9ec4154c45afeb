package org.steadyplot.chart.artist;

import java.util.ArrayList;
import java.util.List;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.TickLayout;
import org.steadyplot.chart.style.GridRc;
import org.steadyplot.chart.style.LinesRc;
import org.steadyplot.chart.style.Linestyle;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Path;
import org.steadyplot.raster.Stroke;
import org.steadyplot.text.FontProperties;
import org.steadyplot.text.TextBlock;

/** The major or minor ticks of an axis in one drawing: their places in pixels, their labels measured. */
final class ResolvedTicks {
    private static final TextBlock[] NONE = {};

    private final Axis axis;
    private final TickLook look;
    private final Frame frame;
    private final Drawing drawing;
    private final boolean minor;
    private final double[] values;
    private final String[] labels;
    private final double[] places;
    private final double firstEdge;
    private final double secondEdge;
    private double rotation;
    private TextBlock[] firstLabels = NONE;
    private TextBlock[] secondLabels = NONE;

    /**
     * Ticks within the limits.
     *
     * @param labels one a tick, or none at all
     * @param firstEdge where the line at the bottom or left is, in pixels
     * @param secondEdge where the line at the top or right is
     */
    ResolvedTicks(
            Axis axis,
            boolean minor,
            Frame frame,
            Drawing drawing,
            double[] values,
            String[] labels,
            double firstEdge,
            double secondEdge) {
        this.axis = axis;
        look = minor ? axis.minor() : axis.major();
        this.frame = frame;
        this.drawing = drawing;
        this.minor = minor;
        this.values = values;
        this.labels = labels;
        this.firstEdge = firstEdge;
        this.secondEdge = secondEdge;
        rotation = look.labelrotation;
        places = new double[values.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = axis.horizontal() ? frame.x(values[i]) : frame.y(values[i]);
        }
    }

    int count() {
        return values.length;
    }

    double rotation() {
        return rotation;
    }

    /** Measures the labels, turning them by a right angle when that is wanted and they overlap. */
    void measure(boolean turnWhenOverlapping) {
        if (labels.length == 0) {
            return;
        }
        if (look.labelFirst) {
            firstLabels = blocks(false, turnWhenOverlapping);
        }
        if (look.labelSecond) {
            secondLabels = blocks(true, turnWhenOverlapping);
        }
    }

    private TextBlock[] blocks(boolean second, boolean turnWhenOverlapping) {
        TextBlock[] blocks = blocks(second);
        if (turnWhenOverlapping && overlap(blocks, second)) {
            rotation = axis.horizontal() ? 90 : 0;
            blocks = blocks(second);
        }
        return blocks;
    }

    private TextBlock[] blocks(boolean second) {
        TextBlock.Placement placement = axis.tickLabelPlacement(second, rotation);
        FontProperties font = minor ? axis.minorTickLabelFont() : axis.tickLabelFont();
        TextBlock[] blocks = new TextBlock[labels.length];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = drawing.block(labels[i], font, placement);
        }
        return blocks;
    }

    private boolean overlap(TextBlock[] blocks, boolean second) {
        for (int i = 0; i < blocks.length; i++) {
            for (int j = i + 1; j < blocks.length; j++) {
                if (labelBox(blocks, i, second).overlaps(labelBox(blocks, j, second))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Bbox labelBox(TextBlock[] blocks, int i, boolean second) {
        return Text.extentAt(labelX(i, second), labelY(i, second), blocks[i]);
    }

    /** The box around the labels of one side. */
    Bbox labelBox(boolean second) {
        TextBlock[] blocks = second ? secondLabels : firstLabels;
        Bbox box = Bbox.EMPTY;
        for (int i = 0; i < blocks.length; i++) {
            if (!labels[i].isEmpty()) {
                box = box.union(labelBox(blocks, i, second));
            }
        }
        return box;
    }

    private double labelX(int i, boolean second) {
        return axis.horizontal() ? places[i] : labelEdge(second);
    }

    private double labelY(int i, boolean second) {
        return axis.horizontal() ? labelEdge(second) : places[i];
    }

    private double labelEdge(boolean second) {
        double pad = drawing.px(look.labelDistance());
        return second ? secondEdge + pad : firstEdge - pad;
    }

    void draw(Renderer renderer) {
        if (values.length == 0) {
            return;
        }
        if (look.grid) {
            drawGrid(renderer);
        }
        drawMarks(renderer);
        drawLabels(renderer, firstLabels, false);
        drawLabels(renderer, secondLabels, true);
    }

    private void drawGrid(Renderer renderer) {
        Style style = axis.style();
        Linestyle linestyle = look.gridLinestyle == null ? style.get(GridRc.LINESTYLE) : look.gridLinestyle;
        double width = frame.px(Double.isNaN(look.gridLinewidth) ? style.get(GridRc.LINEWIDTH) : look.gridLinewidth);
        if (linestyle == Linestyle.NONE || width <= 0) {
            return;
        }
        boolean solid = linestyle == Linestyle.SOLID;
        Stroke stroke = new Stroke(
                width,
                solid ? Stroke.Cap.PROJECTING : Stroke.Cap.BUTT,
                Stroke.Join.ROUND,
                style.dashes(linestyle).scaled(style.get(LinesRc.SCALE_DASHES) ? width : frame.px(1)),
                0);
        double alpha = Double.isNaN(look.gridAlpha) ? style.get(GridRc.ALPHA) : look.gridAlpha;
        Rgba color = look.gridColor == null ? style.get(GridRc.COLOR).in(style) : look.gridColor;
        Graphics graphics = Graphics.line(alpha == 1 ? color : color.withAlpha(alpha), stroke, frame.box());
        Path line = new Path(2);
        Bbox box = frame.box();
        for (double place : places) {
            line.clear();
            if (axis.horizontal()) {
                line.moveTo(place, box.y0()).lineTo(place, box.y1());
            } else {
                line.moveTo(box.x0(), place).lineTo(box.x1(), place);
            }
            renderer.drawPath(graphics, line, Affine.IDENTITY, null);
        }
    }

    private void drawMarks(Renderer renderer) {
        double size = drawing.px(look.size);
        double width = drawing.px(look.width);
        if (size <= 0 || width <= 0) {
            return;
        }
        Graphics graphics = new Graphics(
                look.color,
                Stroke.solid(width, Stroke.Cap.BUTT, Stroke.Join.ROUND),
                true,
                size >= 1 ? Graphics.Snap.ON : Graphics.Snap.OFF,
                null);
        double outer = look.outerPart() * size;
        double inner = size - outer;
        if (look.first) {
            renderer.drawMarkers(graphics, mark(-outer, inner), Affine.IDENTITY, xy(firstEdge), places.length, null);
        }
        if (look.second) {
            renderer.drawMarkers(graphics, mark(-inner, outer), Affine.IDENTITY, xy(secondEdge), places.length, null);
        }
    }

    private Path mark(double from, double to) {
        return axis.horizontal()
                ? new Path(2).moveTo(0, from).lineTo(0, to)
                : new Path(2).moveTo(from, 0).lineTo(to, 0);
    }

    private double[] xy(double edge) {
        double[] xy = new double[2 * places.length];
        for (int i = 0; i < places.length; i++) {
            xy[2 * i] = axis.horizontal() ? places[i] : edge;
            xy[2 * i + 1] = axis.horizontal() ? edge : places[i];
        }
        return xy;
    }

    private void drawLabels(Renderer renderer, TextBlock[] blocks, boolean second) {
        for (int i = 0; i < blocks.length; i++) {
            if (!labels[i].isEmpty()) {
                Text.drawAt(renderer, labelX(i, second), labelY(i, second), blocks[i], look.labelcolor, null);
            }
        }
    }

    List<TickLayout> layout() {
        List<TickLayout> list = new ArrayList<>(values.length);
        boolean marks = look.first || look.second;
        for (int i = 0; i < values.length; i++) {
            String text = labels.length == 0 ? "" : labels[i];
            list.add(new TickLayout(values[i], places[i], text, look.labelled(), marks, look.grid));
        }
        return list;
    }
}
