package org.steadyplot.chart;

import java.util.ArrayList;
import java.util.List;
import org.steadyplot.chart.artist.Artist;
import org.steadyplot.chart.artist.Drawing;
import org.steadyplot.chart.artist.Text;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.AxesLayout;
import org.steadyplot.chart.layout.FigureLayout;
import org.steadyplot.chart.layout.TextLayout;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Path;

/**
 * A figure resolved for one drawing. Everything is measured when it is made; then it is drawn, or told as a layout.
 *
 * <p>Width and height are whole pixels of the picture; the figure's box is not rounded, and lies off the origin when the picture is cut to its
 * contents.
 */
final class ResolvedFigure {
    private final Figure figure;
    private final Drawing drawing;
    private final Bbox box;
    private final Frame frame;
    private final List<ResolvedAxes> axes;
    private double width;
    private double height;

    ResolvedFigure(Figure figure, Drawing drawing, Bbox box) {
        this.figure = figure;
        this.drawing = drawing;
        this.box = box;
        width = box.width();
        height = box.height();
        frame = Frame.figure(box, drawing.dpi());
        List<Axes> all = figure.axes();
        axes = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            drawing.poll();
            axes.add(new ResolvedAxes(all.get(i), box, drawing));
        }
    }

    /** Sets the size of a picture that is cut to its contents. */
    ResolvedFigure cutTo(double width, double height) {
        this.width = width;
        this.height = height;
        return this;
    }

    /** Size of the picture in pixels, not rounded. */
    double width() {
        return width;
    }

    double height() {
        return height;
    }

    void draw(Renderer renderer, Rgba background, boolean axesBackground) {
        renderer.openGroup("figure");
        if (background.a() > 0) {
            Path patch = new Path(5).rect(box.x0(), box.y0(), box.x1(), box.y1());
            renderer.drawPath(Graphics.plain(background, null), patch, Affine.IDENTITY, background);
        }
        for (ResolvedAxes view : sorted()) {
            view.draw(renderer, axesBackground);
        }
        for (Artist artist : figure.artists()) {
            if (artist.visible()) {
                artist.draw(renderer, frame, drawing);
            }
        }
        renderer.closeGroup();
    }

    private List<ResolvedAxes> sorted() {
        for (int i = 1; i < axes.size(); i++) {
            if (axes.get(i).zorder() < axes.get(i - 1).zorder()) {
                List<ResolvedAxes> copy = new ArrayList<>(axes);
                copy.sort((a, b) -> Double.compare(a.zorder(), b.zorder()));
                return copy;
            }
        }
        return axes;
    }

    /** The box around everything drawn, in pixels. */
    Bbox tightBox() {
        Bbox tight = Bbox.EMPTY;
        for (ResolvedAxes view : axes) {
            tight = tight.union(view.tightBox());
        }
        for (Artist artist : figure.artists()) {
            tight = tight.union(artist.extent(frame, drawing));
        }
        return tight.isEmpty() ? box : tight;
    }

    FigureLayout layout() {
        List<AxesLayout> layouts = new ArrayList<>(axes.size());
        for (ResolvedAxes view : axes) {
            layouts.add(view.layout());
        }
        List<TextLayout> texts = new ArrayList<>();
        for (Artist artist : figure.artists()) {
            if (artist instanceof Text text && text != figure.suptitle()) {
                texts.add(text.layout(frame, drawing));
            }
        }
        Text suptitle = figure.suptitle();
        return new FigureLayout(
                figure.width(),
                figure.height(),
                drawing.dpi(),
                (int) box.width(),
                (int) box.height(),
                figure.facecolor(),
                suptitle == null ? null : suptitle.layout(frame, drawing),
                texts,
                List.of(),
                layouts);
    }
}
