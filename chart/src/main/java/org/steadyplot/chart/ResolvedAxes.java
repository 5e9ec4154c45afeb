package org.steadyplot.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.artist.Artist;
import org.steadyplot.chart.artist.AxesImage;
import org.steadyplot.chart.artist.Axis;
import org.steadyplot.chart.artist.Drawing;
import org.steadyplot.chart.artist.Legend;
import org.steadyplot.chart.artist.Line2D;
import org.steadyplot.chart.artist.Patch;
import org.steadyplot.chart.artist.PathCollection;
import org.steadyplot.chart.artist.PolyCollection;
import org.steadyplot.chart.artist.QuadMesh;
import org.steadyplot.chart.artist.ResolvedAxis;
import org.steadyplot.chart.artist.Spine;
import org.steadyplot.chart.artist.Text;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.layout.AxesLayout;
import org.steadyplot.chart.layout.Box;
import org.steadyplot.chart.layout.CollectionLayout;
import org.steadyplot.chart.layout.ImageLayout;
import org.steadyplot.chart.layout.Interval;
import org.steadyplot.chart.layout.LineLayout;
import org.steadyplot.chart.layout.PatchLayout;
import org.steadyplot.chart.layout.SpineLayout;
import org.steadyplot.chart.layout.TextLayout;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Path;

/** An axes resolved for one drawing: limits, aspect, ticks, labels and title in pixels. Made, measured, then drawn or told as a layout. */
final class ResolvedAxes {
    private static final Spine.Side[] SIDES = {Spine.Side.LEFT, Spine.Side.RIGHT, Spine.Side.BOTTOM, Spine.Side.TOP};

    private final Axes axes;
    private final Drawing drawing;
    private final Frame frame;
    private final ResolvedAxis x;
    private final ResolvedAxis y;
    private final double[] xlim;
    private final double[] ylim;
    private final @Nullable ResolvedTitles titles;

    ResolvedAxes(Axes axes, Bbox figure, Drawing drawing) {
        this.axes = axes;
        this.drawing = drawing;
        xlim = axes.xlim();
        ylim = axes.ylim();
        Bbox box = figure.part(axes.activePosition(figure.height() / figure.width()));
        frame = Frame.axes(
                figure,
                box,
                drawing.dpi(),
                axes.xaxis().scale(),
                axes.yaxis().scale(),
                xlim[0],
                xlim[1],
                ylim[0],
                ylim[1]);
        x = new ResolvedAxis(
                axes.xaxis(),
                frame,
                drawing,
                new Interval(xlim[0], xlim[1]),
                dataInterval(axes.xdata()),
                edges(Spine.Side.BOTTOM, Spine.Side.TOP));
        y = new ResolvedAxis(
                axes.yaxis(),
                frame,
                drawing,
                new Interval(ylim[0], ylim[1]),
                dataInterval(axes.ydata()),
                edges(Spine.Side.LEFT, Spine.Side.RIGHT));
        x.place(spineBox(true));
        y.place(spineBox(false));
        titles = ResolvedTitles.of(axes, frame, x, y, drawing);
    }

    Frame frame() {
        return frame;
    }

    private static Interval dataInterval(DataLimits data) {
        return new Interval(data.low(), data.high());
    }

    private Interval edges(Spine.Side first, Spine.Side second) {
        return new Interval(axes.spine(first).place(frame), axes.spine(second).place(frame));
    }

    /** The box between the spines of one axis, widened by its tick marks as they would be, even where no tick is shown. */
    private Bbox spineBox(boolean horizontal) {
        Axis axis = horizontal ? axes.xaxis() : axes.yaxis();
        double first = drawing.px(axis.markReach(false));
        double second = drawing.px(axis.markReach(true));
        Bbox box = frame.box();
        if (horizontal) {
            Interval edges = edges(Spine.Side.BOTTOM, Spine.Side.TOP);
            return new Bbox(box.x0(), edges.start() - first, box.x1(), edges.end() + second);
        }
        Interval edges = edges(Spine.Side.LEFT, Spine.Side.RIGHT);
        return new Bbox(edges.start() - first, box.y0(), edges.end() + second, box.y1());
    }

    double zorder() {
        return axes.zorder();
    }

    void draw(Renderer renderer, boolean background) {
        if (!axes.visible()) {
            return;
        }
        renderer.openGroup("axes");
        if (background && axes.axisOn() && axes.facecolor().a() > 0) {
            Bbox box = frame.box();
            Path patch = new Path(5).rect(box.x0(), box.y0(), box.x1(), box.y1());
            renderer.drawPath(Graphics.plain(axes.facecolor(), null), patch, Affine.IDENTITY, axes.facecolor());
        }
        List<Artist> artists = sorted();
        int next = 0;
        double[] axisOrder = {axes.axisZorder(), 2.5, 3};
        for (int stage = 0; stage <= axisOrder.length; stage++) {
            while (next < artists.size()
                    && (stage == axisOrder.length || artists.get(next).zorder() <= axisOrder[stage])) {
                Artist artist = artists.get(next++);
                if (artist.visible()) {
                    drawing.poll();
                    artist.draw(renderer, frame, drawing);
                }
            }
            drawStage(renderer, stage);
        }
        renderer.closeGroup();
    }

    /** The axes' own parts come after artists of the same order: first the axis, then the spines, then the title. */
    private void drawStage(Renderer renderer, int stage) {
        if (stage == 0 && axes.axisOn()) {
            x.draw(renderer);
            y.draw(renderer);
        } else if (stage == 1 && axes.axisOn()) {
            for (Spine.Side side : SIDES) {
                drawSpine(renderer, axes.spine(side));
            }
            Spine outline = axes.outline();
            if (outline != null) {
                drawSpine(renderer, outline);
            }
        } else if (stage == 2 && titles != null) {
            titles.draw(renderer, frame, drawing);
        }
    }

    private void drawSpine(Renderer renderer, Spine spine) {
        if (spine.visible()) {
            spine.draw(renderer, frame, drawing);
        }
    }

    /** Artists by order, stable, the legend last among those of its order. Nearly always sorted already. */
    private List<Artist> sorted() {
        List<Artist> artists = axes.artists();
        Legend legend = axes.getLegend();
        if (legend != null) {
            artists = new ArrayList<>(artists);
            artists.add(legend);
        }
        for (int i = 1; i < artists.size(); i++) {
            if (artists.get(i).zorder() < artists.get(i - 1).zorder()) {
                List<Artist> copy = new ArrayList<>(artists);
                copy.sort((a, b) -> Double.compare(a.zorder(), b.zorder()));
                return copy;
            }
        }
        return artists;
    }

    /** The box around all that is drawn of the axes. */
    Bbox tightBox() {
        Bbox box = frame.box();
        if (!axes.visible()) {
            return Bbox.EMPTY;
        }
        if (axes.axisOn()) {
            box = box.union(x.extent()).union(y.extent());
            if (spinesShown()) {
                box = box.union(spineBox(true)).union(spineBox(false));
            }
        }
        if (titles != null) {
            box = box.union(titles.extent(frame, drawing));
        }
        Legend legend = axes.getLegend();
        if (legend != null && legend.visible()) {
            box = box.union(legend.extent(frame, drawing));
        }
        for (Artist artist : axes.artists()) {
            if (artist.visible() && !artist.clipped()) {
                box = box.union(artist.extent(frame, drawing));
            }
        }
        return box;
    }

    private boolean spinesShown() {
        for (Spine.Side side : SIDES) {
            if (axes.spine(side).visible()) {
                return true;
            }
        }
        return false;
    }

    AxesLayout layout() {
        List<LineLayout> lines = new ArrayList<>();
        List<PatchLayout> patches = new ArrayList<>();
        List<CollectionLayout> collections = new ArrayList<>();
        List<ImageLayout> images = new ArrayList<>();
        List<TextLayout> texts = new ArrayList<>();
        for (Artist artist : axes.artists()) {
            if (artist instanceof Line2D line) {
                lines.add(line.layout(frame));
            } else if (artist instanceof Patch patch) {
                patches.add(patch.layout(frame, drawing));
            } else if (artist instanceof PathCollection collection) {
                collections.add(collection.layout(frame));
            } else if (artist instanceof QuadMesh mesh) {
                collections.add(mesh.layout(frame));
            } else if (artist instanceof PolyCollection areas) {
                collections.add(areas.layout(frame));
            } else if (artist instanceof AxesImage image) {
                images.add(image.layout());
            } else if (artist instanceof Text text) {
                texts.add(text.layout(frame, drawing));
            }
        }
        Bbox box = frame.box();
        Bbox figure = frame.figureBox();
        Legend legend = axes.getLegend();
        return new AxesLayout(
                axes.label(),
                "rectilinear",
                box(box),
                box(axes.activePosition(figure.height() / figure.width())),
                axes.visible(),
                axes.axisOn(),
                axes.facecolor(),
                axes.aspect(),
                axes.zorder(),
                titles == null ? List.of() : titles.layout(frame, drawing),
                spines(),
                x.layout(new Interval(xlim[0], xlim[1]), dataInterval(axes.xdata())),
                y.layout(new Interval(ylim[0], ylim[1]), dataInterval(axes.ydata())),
                lines,
                patches,
                collections,
                images,
                texts,
                legend == null ? null : legend.layout(frame, drawing),
                box(tightBox()));
    }

    private List<SpineLayout> spines() {
        List<SpineLayout> list = new ArrayList<>(5);
        for (Spine.Side side : SIDES) {
            list.add(axes.spine(side).layout());
        }
        Spine outline = axes.outline();
        if (outline != null) {
            list.add(outline.layout());
        }
        return list;
    }

    private static Box box(Bbox box) {
        return new Box(box.x0(), box.y0(), box.width(), box.height());
    }
}
